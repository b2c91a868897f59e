import { findingKinds } from "../../../src/plan/finding";
import { ratings } from "../../../src/plan/line";
import { longDay } from "../../../src/summary/wording/written/days";
import { describeFinding, findingTitle } from "../../../src/summary/wording/findingWords";
import { listed, numberWord, numberWordFirst } from "../../../src/summary/wording/written/numberWords";
import type { Problem } from "../../../src/summary/problem";
import { describeProblem } from "../../../src/summary/wording/problemWords";
import { ratingHeading, ratingLabel } from "../../../src/summary/wording/ratingWords";
import { day } from "../plans";

const blame = /\b(wrong|invalid|illegal|fail(ed|ure)?|fault|mistake|you (forgot|must))\b/i;

describe("findings", () => {
  test.each(findingKinds)("%s says where, what and what to do, without blame", (kind) => {
    const said = describeFinding({ kind, severity: "warning", sheet: "SCR A", cell: "E9", found: "wk c" });
    expect(said.what).toMatch(/^SCR A, E9: .+\. The sheet was not changed\.$/);
    expect(said.whatToDo).toMatch(/^[A-Z].+\.$/);
    expect(said.what + said.whatToDo + findingTitle(kind)).not.toMatch(blame);
    // The pane says it once for many findings, so it may name no single cell.
    expect(said.whatToDo).not.toContain("E9");
  });
  test("each kind has a title of its own", () => {
    expect(new Set(findingKinds.map(findingTitle)).size).toBe(findingKinds.length);
  });
  test.each([
    ["wk c", "SCR A, E9: “wk c” could not be read as a date."],
    ["", "SCR A, E9: the cell could not be read as a date."],
    ["wk c\n or\tlater", "“wk c or later”"],
    ["x".repeat(200), `“${"x".repeat(79)}…”`],
  ])("quotes %j so that it can be read aloud", (found, words) => {
    const finding = { kind: "unreadableDate", severity: "error", sheet: "SCR A", cell: "E9", found } as const;
    expect(describeFinding(finding).what).toContain(words);
  });
  test("one about a whole sheet names the sheet alone", () => {
    const finding = { kind: "hiddenSheet", severity: "note", sheet: "Old", cell: null, found: "" } as const;
    expect(describeFinding(finding).what).toMatch(/^Old: the sheet is hidden/);
  });
});

describe("problems", () => {
  const problems: readonly Problem[] = [
    { kind: "noPlan" },
    { kind: "editing" },
    { kind: "protectedSheet", sheet: "SCR A" },
    { kind: "protectedWorkbook" },
    { kind: "readOnly" },
    { kind: "tooLarge", sheet: "SCR A", cells: 5_000_000 },
    { kind: "severalSummaries", sheets: ["Summary", "Summary (2)"] },
    { kind: "gone", sheet: "SCR A" },
    { kind: "busy" },
    { kind: "oldExcel" },
    { kind: "notLoaded" },
    { kind: "refused", code: "GeneralException", changed: "nothing" },
  ];
  test.each(problems)("$kind has a title, what to do, and that nothing was changed", (problem) => {
    const { title, whatToDo } = describeProblem(problem);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(whatToDo).toMatch(/ Nothing was changed\.$/);
    expect(title + whatToDo).not.toMatch(blame);
    for (const name of "sheets" in problem ? problem.sheets : "sheet" in problem ? [problem.sheet] : [])
      expect(title + whatToDo).toContain(`“${name}”`);
  });
  test("a refusal half-way does not claim that nothing was changed", () => {
    const { whatToDo } = describeProblem({ kind: "refused", code: "GenericError", changed: "perhaps" });
    expect(whatToDo).toContain("GenericError");
    expect(whatToDo).not.toContain("Nothing was changed");
  });
  test.each([
    { kind: "editing", changed: "perhaps" },
    { kind: "busy", changed: "perhapsCells" },
    { kind: "noAnswer", changed: "perhapsAnswer" },
    { kind: "noAnswer", changed: "perhapsHighlights" },
  ] as const)("$kind half-way does not claim that nothing was changed", (problem) => {
    const { title, whatToDo } = describeProblem(problem);
    expect(title + whatToDo).not.toMatch(blame);
    expect(whatToDo).not.toContain("Nothing was changed");
  });
  test("a large number has commas", () => {
    expect(describeProblem({ kind: "tooLarge", sheet: "A", cells: 5_000_000 }).whatToDo).toContain(
      "5,000,000 cells",
    );
  });
});

describe("ratings", () => {
  test.each([
    ["green", "complete", "Green – complete"],
    ["green", "on-track", "Green – on track"],
    ["green", "mixed", "Green"],
    ["green", null, "Green"],
    ["blue", "on-track", "Blue – complete"],
    ["amber", "complete", "Amber – in progress"],
    ["amber", "on-track", "Amber – at risk"],
    ["red", "complete", "Red"],
    ["closedNotDone", "complete", "Closed, not done"],
  ] as const)("%s where green means %s", (rating, green, label) =>
    expect(ratingLabel(rating, green)).toBe(label),
  );
  test("headings are all different", () => {
    expect(new Set(ratings.map(ratingHeading)).size).toBe(ratings.length);
  });
});

describe("days", () => {
  test.each([
    ["2021-10-12", "12 October 2021"],
    ["2021-03-28", "28 March 2021"],
    ["2024-02-29", "29 February 2024"],
    ["2021-05-01", "1 May 2021"],
    ["1999-12-31", "31 December 1999"],
  ])("%s", (iso, long) => {
    expect(longDay(day(iso))).toBe(long);
  });
});

describe("numbers", () => {
  test.each([
    [0, "zero", "Zero"],
    [1, "one", "One"],
    [9, "nine", "Nine"],
    [10, "10", "10"],
    [84, "84", "84"],
    [1204, "1,204", "1,204"],
    [1234567, "1,234,567", "1,234,567"],
  ])("%i", (count, word, first) => {
    expect(numberWord(count)).toBe(word);
    expect(numberWordFirst(count)).toBe(first);
  });
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ] as const)("%j are listed as read aloud", (parts, text) => expect(listed(parts)).toBe(text));
});
