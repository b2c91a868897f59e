import headers from "../../data/headers.json";
import { readHeading } from "../../../src/plan/columns/heading";

const cases: readonly [string, string | null][] = [
  ["Rec No", "ref"],
  ["Rec.\nNo.", "ref"],
  ["RECOMMENDATIONS ", "recommendation"],
  ["Area for consideration", "recommendation"],
  ["Action Required:", "action"],
  ["Action taken", "progress"],
  ["Action by", "lead"],
  ["Action Completed by:", "due"],
  ["By\u00a0when?", "due"],
  ["Timescale/ Target", "due"],
  ["Revised target date", "revisedDue"],
  ["RAG (R/A/G)", "rating"],
  ["Progress / Evidence", "evidence"],
  ["Evidence key milestone has been achieved", "evidence"],
  ["Due Date (action in place)", "due"],
  ["Progress RAG", "rating"],
  ["Risk RAG", "other"],
  ["Previous quarter's RAG", "other"],
  ["RAG commentary", "progress"],
  ["Priority", "importance"],
  ["Theme", "priority"],
  ["Cost", "other"],
  ["Telephone", null],
  ["", null],
  ["x".repeat(500), null],
];

test.each(cases)("the heading %j proposes %j", (text, meaning) => {
  expect(readHeading(text)?.meaning ?? null).toBe(meaning);
});

test("case, spaces and line breaks make no difference", () => {
  for (const text of ["Target  Date", "TARGET DATE:", " target\ndate ", "Target\u00a0date"])
    expect(readHeading(text)).toEqual({ meaning: "due", exact: true });
});

// The field's names for what this project calls otherwise; what it does not count reads as "other".
const named: Readonly<Record<string, string>> = {
  status: "rating",
  theme: "priority",
  priority: "importance",
  start: "otherDate",
  raised: "otherDate",
  evidenceDue: "otherDate",
  evidenceDate: "otherDate",
  signedOff: "otherDate",
};
const counted = new Set(
  [
    "ref review recommendation action lead agency due revisedDue completed progress evidence percent".split(
      " ",
    ),
  ].flat(),
);

test("nearly all headings of 29 real header rows are read as labelled", () => {
  const pairs = headers.rows.flatMap(({ headers: texts, truth }) =>
    texts.map((text, index) => [text, truth[index] ?? ""] as const),
  );
  const right = pairs.filter(([text, truth]) => {
    const meant = named[truth] ?? (counted.has(truth) ? truth : "other");
    return (readHeading(text)?.meaning ?? "other") === meant;
  });
  expect(pairs.length).toBeGreaterThan(190);
  expect(right.length / pairs.length).toBeGreaterThan(0.94);
});
