import { duplicateFindings } from "../../../src/plan/findings/duplicates";
import { isSettled, placeOfLine } from "../../../src/plan/findings/linePlace";
import type { Line } from "../../../src/plan/line";
import { tableOf } from "../recommendations/tables";

const columns = { ref: 0, recommendation: 1, action: 2 };
const [anyLine] = tableOf([{}]).lines;
/** Lines from row 5 on, each of what is given and otherwise alike but for its action. */
const linesOf = (given: readonly Partial<Line>[]): Line[] =>
  given.map((one, at) => {
    if (!anyLine) throw new Error("no line");
    const usual = {
      grounding: "grounded",
      columns,
      lead: "Chair",
      action: `Do the work called ${"abcdefghij"[at] ?? at}`,
    } as const;
    return { ...anyLine.line, ...usual, row: at + 5, ...one };
  });
const none: ReadonlySet<never> = new Set();
const found = (given: readonly Partial<Line>[]): string[] => {
  const lines = linesOf(given);
  return duplicateFindings(lines, lines, none, none).map(
    ({ kind, severity, cell, against }) => `${kind} ${severity} ${cell ?? ""} as ${against ?? ""}`,
  );
};

const refs = (...written: (string | null)[]): Partial<Line>[] => written.map((ref) => ({ ref }));
const twice = (cell: string, first: string): string[] => [`duplicateReference warning ${cell} as ${first}`];
const nine = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"];

describe("a reference on two lines", () => {
  test.each<[string, readonly Partial<Line>[], readonly string[]]>([
    ["of five", refs("1.1", "1.1", "1.2", "1.3", "1.4"), twice("A6", "A5")],
    ["of four is how the plan is written", refs("1.1", "1.1", "1.2", "1.3"), []],
    ["twice among ten", refs("1.1", ...nine.slice(1), "1.1"), twice("A14", "A5")],
    ["three times among nine is too often", refs("1.1", "1.1", ...nine.slice(1, 7), "1.1"), []],
    ["in other letters", refs("1A", "1a", "1.2", "1.3", "1.4"), twice("A6", "A5")],
    ["beside lines without one", refs("1.1", "1.1", null, null, null), []],
    [
      "of two reviews",
      refs("1.1", "1.1", "1.2", "1.3", "1.4").map((line, at) => ({
        ...line,
        review: at === 1 ? "Other" : "Review",
      })),
      [],
    ],
    ["of words", refs("New", "New", "1.2", "1.3", "1.4"), []],
    [
      "that are their recommendation",
      refs("4", "4", "1", "2", "3").map((line) => ({ ...line, recommendation: line.ref ?? "" })),
      [],
    ],
    [
      "that name it",
      refs("Rec 4", "Rec 4", "1", "2", "3").map((line) => ({ ...line, recommendation: "4" })),
      [],
    ],
    [
      "that are parts of it",
      refs("4a", "4a", "1", "2", "3").map((line) => ({ ...line, recommendation: "4" })),
      twice("A6", "A5"),
    ],
  ])("%s", (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
  test.each<[string, string, Partial<Line>, readonly string[]]>([
    ["a plain number under another priority begins again", "12", { priority: "Schools" }, []],
    ["one with a mark too", "12.", { priority: "Schools" }, []],
    ["one in another table too", "1", { columns: { ref: 1, action: 2 } }, []],
    ["a number with parts does not", "1.2", { priority: "Schools" }, twice("A6", "A5")],
    ["nor one with letters in front", "S2", { priority: "Schools" }, twice("A6", "A5")],
  ])("%s", (_, ref, other, expected) => {
    const lines = refs(ref, ref, "21", "31", "41");
    expect(found([lines[0] ?? {}, { ...lines[1], ...other }, ...lines.slice(2)])).toEqual(expected);
  });
});

const leaflet = "Write a leaflet for all parents";
const acting = (...given: Partial<Line>[]): Partial<Line>[] =>
  given.map((one) => ({ action: leaflet, ...one }));
const alike = ["duplicateAction warning C6 as C5"];
const noted = ["duplicateAction note C6 as C5"];

describe("an action on two lines", () => {
  test.each<[string, readonly Partial<Line>[], readonly string[]]>([
    ["and all else too", acting({}, {}), alike],
    ["in other letters and marks", acting({ action: `${leaflet.toUpperCase()} .` }, {}), alike],
    ["by another lead", acting({}, { lead: "Director" }), noted],
    ["under another recommendation", acting({ recommendation: "1" }, { recommendation: "2" }), noted],
    ["on another day", acting({}, { due: anyLine?.line.due ?? null }), alike],
    ["of two reviews", acting({}, { review: "Other" }), []],
    [
      "by another lead under another recommendation",
      acting({ recommendation: "1" }, { recommendation: "2", lead: "Director" }),
      [],
    ],
    ["by another lead under another reference", acting({ ref: "1.1" }, { ref: "1.2", lead: "Director" }), []],
    ["by a lead beside none", acting({ ref: "1.1" }, { ref: "1.2", lead: null }), noted],
    [
      "by another lead under a reference beside none",
      acting({ ref: "1.1" }, { ref: null, lead: "Director" }),
      noted,
    ],
    ["by other leads under one reference", acting({ ref: "1.1" }, { ref: "1.1", lead: "Director" }), noted],
    ["of 15 letters", acting({ action: "Meetallthestaff" }, { action: "meetallthestaff." }), alike],
    ["of 14", acting({ action: "Meetthestaffed" }, { action: "Meetthestaffed" }), []],
    ["of 15 with a space", acting({ action: "Meet all staffs" }, { action: "Meet all staffs" }), []],
    ["of no letters", acting({ action: "1234567890123456" }, { action: "1234567890123456" }), []],
    ["of marks alone", acting({ action: "****************" }, { action: "****************" }), []],
    [
      "that points at another",
      acting({ action: "As above for all parents" }, { action: "As above for all parents" }),
      [],
    ],
    ["that is none", acting({ action: null }, { action: null }), []],
    [
      "on four lines",
      acting({}, {}, {}, {}),
      [...alike, "duplicateAction warning C7 as C5", "duplicateAction warning C8 as C5"],
    ],
    ["on five is how the plan is written", acting({}, {}, {}, {}, {}), []],
  ])("%s", (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
  test("of twenty lines four may be the same, of nineteen not", () => {
    const others = (count: number): Partial<Line>[] =>
      Array.from({ length: count }, (_, at) => ({ action: `Carry out the piece of work number ${at}` }));
    expect(found([...acting({}, {}, {}, {}, {}), ...others(15)])).toHaveLength(4);
    expect(found([...acting({}, {}, {}, {}, {}), ...others(14)])).toEqual([]);
  });
  test("is not said of lines that stand twice as a whole, nor between sheets that are asked about", () => {
    const lines = linesOf(acting({}, { sheet: "Other" }));
    const count = (whole: ReadonlySet<Line>, settled: ReadonlySet<string>) =>
      duplicateFindings(lines, [], whole, settled).length;
    expect(count(none, none)).toBe(1);
    expect(count(new Set(lines.slice(1)), none)).toBe(0);
    expect(count(none, new Set(["Other"]))).toBe(0);
    expect(count(none, new Set(["Plan"]))).toBe(0);
    expect(count(none, new Set(["Third"]))).toBe(1);
  });
});

test("two lines of one sheet are never settled, and a line is shown in its own column", () => {
  const [first, line] = linesOf([{}, { columns: { recommendation: 3 } }]);
  if (!first || !line) throw new Error("no line");
  expect(isSettled(first, line, new Set(["Plan"]))).toBe(false);
  expect(placeOfLine(first, "Plan", "ref")).toBe("A5");
  expect(placeOfLine(first, "Other", "lead")).toBe("Plan, C5");
  expect(placeOfLine(line, "Plan", "ref")).toBe("D6");
  expect(placeOfLine({ ...line, columns: {} }, "Plan", "ref")).toBe("A6");
});
