import { headerRows } from "../../../bench/reading/headerRows";
import { alsoRight } from "../../../bench/reading/truthLabels";
import { isWholeHeading, productHeadings, readHeading } from "../../../src/plan/columns/heading";

const cases: readonly [string, string | null][] = [
  ["Rec No", "ref"],
  ["Rec.\nNo.", "ref"],
  ["RECOMMENDATIONS ", "recommendation"],
  ["Area for consideration", "recommendation"],
  ["Action Required:", "action"],
  ["Action taken", "progress"],
  ["Action by", "lead"],
  ["Action owner", "lead"],
  ["Action status", "rating"],
  ["Recommendation status", "rating"],
  ["Action Completed by:", "due"],
  ["By\u00a0when?", "due"],
  ["Timescale/ Target", "due"],
  ["Timescale for delivery", "due"],
  ["Revised target date", "revisedDue"],
  ["RAG (R/A/G)", "rating"],
  ["Progress / Evidence", "evidence"],
  ["Evidence key milestone has been achieved", "evidence"],
  ["Due Date (action in place)", "due"],
  ["Progress RAG", "rating"],
  ["RAG at Q3 2021/22", "rating"],
  ["Risk RAG", "otherRating"],
  ["Previous quarter's RAG", "otherRating"],
  ["Previous status", "otherRating"],
  ["RAG commentary", "progress"],
  ["Priority", "importance"],
  ["Theme", "priority"],
  ["Cost", "resource"],
  ["Date started", "start"],
  ["Date identified", "raised"],
  ["Signed off by", "signedOff"],
  ["Telephone", "other"],
  ["Blah", null],
  ["", null],
  ["x".repeat(500), null],
];

test.each(cases)("the heading %j proposes %j", (text, meaning) => {
  expect(readHeading(text)?.meaning ?? null).toBe(meaning);
});

test("case, spaces and line breaks make no difference", () => {
  for (const text of ["Target  Date", "TARGET DATE:", " target\ndate ", "Target\u00a0date", "Target dates"])
    expect(readHeading(text)).toEqual({ meaning: "due", exact: true });
});

test.each([
  ["Recomendation", "recommendation"],
  ["Timscale", "due"],
  ["Evidance", "evidence"],
  ["Responsable officer", "lead"],
  ["Progess update", "progress"],
  ["Revised taget date", "revisedDue"],
])("the slip %j is read as %s", (text, meaning) => {
  expect(readHeading(text)?.meaning).toBe(meaning);
});

test.each(["Read", "Use", "Load", "Dun", "Rug", "Faction", "Fiction"])("%j is no slip of a heading", (text) =>
  expect(readHeading(text)).toBeNull(),
);

test("a heading may mean several things, and one it means alone weighs most", () => {
  const of = (text: string) => productHeadings.weigh(text);
  expect([...of("Progress").keys()]).toEqual(expect.arrayContaining(["progress", "rating", "percent"]));
  expect(of("Status").get("rating")).toBeGreaterThan(of("Status").get("progress") ?? 0);
  expect(of("Due date").size).toBe(1);
});

test("nearly all headings of 29 real header rows are read as labelled, or may be", () => {
  const pairs = headerRows.flatMap(({ headings, truth }) =>
    headings.map((heading, index) => [heading, truth[index] ?? "other"] as const),
  );
  const right = pairs.filter(([heading, truth]) => {
    const meant = readHeading(heading)?.meaning ?? "other";
    return meant === truth || (alsoRight[truth]?.includes(meant) ?? false);
  });
  const possible = pairs.filter(
    ([heading, truth]) => truth === "other" || productHeadings.weigh(heading).has(truth),
  );
  expect(pairs).toHaveLength(193);
  expect(right.length / pairs.length).toBeGreaterThan(0.9);
  expect(possible.length / pairs.length).toBeGreaterThan(0.97);
});

test.each([
  ["Action Required:", true],
  ["STATUS", true],
  ["Objective", true],
  ["Action for the board", false],
  ["Neglect", false],
  ["", false],
])("%j is as a whole a heading: %j", (text, expected) => {
  expect(isWholeHeading(text)).toBe(expected);
});
