import { parseReference } from "../../../src/plan/cells/reference";
import { listIndex } from "../../../src/plan/recommendations/listIndex";
import type { PlacedEntry } from "../../../src/plan/recommendations/lists/onceListed";

/** Entries written "number | text", one below the other; "!" in front where one was not accepted. */
const entriesOf = (written: readonly string[]): PlacedEntry[] =>
  written.map((line, row) => {
    const [ref = "", text = ""] = line.replace("!", "").split("|");
    const place = { sheet: "List", row, column: 1, review: null };
    return { ...place, ref: ref.trim(), text: text.trim(), notAccepted: line.startsWith("!") };
  });
const indexOf = (written: readonly string[], stated: number | null = null) =>
  listIndex(entriesOf(written), stated);
const lookedUp = (written: readonly string[], ref: string): string | null => {
  const reference = parseReference(ref);
  return reference && (indexOf(written).byReference(reference)?.name ?? null);
};

const agree = "Agree a formula";
const deputies = "Name deputies for each lead";
const capacity = "Review the capacity of the team";

describe("which entries are one recommendation", () => {
  const cases: readonly (readonly [string, readonly string[], number | null, readonly string[]])[] = [
    ["numbers", [`1|${agree}`, `2|${deputies}`], null, ["1", "2"]],
    ["lettered parts", [`3a|${agree}`, `3b|${deputies}`], null, ["3: 3a 3b"]],
    ["parts of parts", [`3a.1|${agree}`, `3a.2|${deputies}`], null, ["3: 3a.1 3a.2"]],
    [
      "numbered parts without their head",
      [`1.1|${agree}`, `1.2|${deputies}`],
      null,
      ["1.1: 1.1", "1.2: 1.2"],
    ],
    [
      "numbered parts below their head",
      [`1|${agree}`, `1.1|${deputies}`, `1.2|${capacity}`],
      null,
      ["1: 1.1 1.2"],
    ],
    ["parts that a stated number counts", [`3a|${agree}`, `3b|${deputies}`], 2, ["3a: 3a", "3b: 3b"]],
    ["parts that a stated number does not count", [`3a|${agree}`, `3b|${deputies}`], 1, ["3: 3a 3b"]],
    ["one part alone", [`3a|${agree}`], null, ["3a: 3a"]],
    ["no numbers", [`|${agree}`, `|${deputies}`], null, [agree, deputies]],
    ["one without a number", [`|${agree}`], null, [agree]],
    ["words for numbers", [`Local|${agree}`, `National|${deputies}`], null, ["Local", "National"]],
    [
      "numbers that begin again under each theme",
      [`1|${agree}`, `2|${deputies}`, `1|${capacity}`],
      null,
      [agree, "2", capacity],
    ],
  ];
  test.each(cases)("%s", (_, written, stated, expected) => {
    const { recommendations } = indexOf(written, stated);
    expect(
      recommendations.map(({ name, parts }) => (parts.length === 0 ? name : `${name}: ${parts.join(" ")}`)),
    ).toEqual(expected);
  });
  test("a recommendation stands where its head does, else at its first part", () => {
    const rowOf = (written: readonly string[]) => indexOf(written).recommendations[0]?.entry.row;
    expect(rowOf([`2a|${agree}`, `2|${deputies}`])).toBe(1);
    expect(rowOf([`2a|${agree}`, `2b|${deputies}`])).toBe(0);
  });
  test("one is not accepted where none of its parts was", () => {
    const declined = (written: readonly string[]) =>
      indexOf(written).recommendations.map(({ notAccepted }) => notAccepted);
    expect(declined([`!3a|${agree}`, `3b|${deputies}`, `!4|${capacity}`])).toEqual([false, true]);
    expect(declined([`!3a|${agree}`, `!3b|${deputies}`])).toEqual([true]);
  });
});

describe("how a line finds a recommendation", () => {
  const parts = [`3(a)(i)|${agree}`, `3(a)(ii)|${deputies}`, `4|${capacity}`];
  test.each<[string, readonly string[], string, string | null]>([
    ["by its number", parts, "4", "4"],
    ["by a part of it", parts, "4b", "4"],
    ["by a listed part", parts, "3a(i)", "3"],
    ["by the number of listed parts", parts, "3", "3"],
    ["by zeros in front", parts, "04", "4"],
    ["not by another number", parts, "40", null],
    ["not by the number of a part that is listed alone", [`3a|${agree}`, `4|${capacity}`], "3", null],
    ["not by a number that stands twice", [`1|${agree}`, `1|${deputies}`], "1", null],
  ])("%s", (_, written, ref, name) => {
    expect(lookedUp(written, ref)).toBe(name);
  });
  test("a number that stands twice is known for it, one that stands nowhere is not", () => {
    const index = indexOf([`1|${agree}`, `1|${deputies}`, `2|${capacity}`]);
    const isTwice = (ref: string) => {
      const reference = parseReference(ref);
      return reference !== null && index.isTwice(reference);
    };
    expect(["1", "2", "3"].map(isTwice)).toEqual([true, false, false]);
  });
  test("by text, but not by one that stands twice, nor by no text", () => {
    const index = indexOf([`1|${agree}`, `2|${deputies}`, `3|${deputies}`, "4|"]);
    expect([agree, deputies, capacity, ""].map((text) => index.byText(text)?.name ?? null)).toEqual([
      "1",
      null,
      null,
      null,
    ]);
  });
  test("a text is a part's only where it stands beside one", () => {
    const index = indexOf([`3|${agree}`, `3a|${deputies}`, `Rec 3b|${capacity}`, "|Publish a report"]);
    expect([agree, deputies, capacity, "Publish a report"].map((text) => index.partOfText(text))).toEqual([
      null,
      "3a",
      "3b",
      null,
    ]);
  });
});

test.each<[string, readonly string[], { isNumbered: boolean; hasParts: boolean; usesA: boolean }, string[]]>([
  ["plain numbers", [`1|${agree}`], { isNumbered: true, hasParts: false, usesA: false }, [""]],
  ["no numbers", [`|${agree}`], { isNumbered: false, hasParts: false, usesA: false }, []],
  [
    "some numbers",
    [`|${agree}`, `S2|${deputies}`],
    { isNumbered: true, hasParts: false, usesA: false },
    ["S"],
  ],
  [
    "letters and parts",
    [`A1|${agree}`, `B2a|${deputies}`],
    { isNumbered: true, hasParts: true, usesA: true },
    ["A", "B"],
  ],
])("a list of %s", (_, written, expected, prefixes) => {
  const { isNumbered, hasParts, usesA, prefixes: letters } = indexOf(written);
  expect({ isNumbered, hasParts, usesA }).toEqual(expected);
  expect([...letters]).toEqual(prefixes);
});
