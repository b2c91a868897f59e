import * as fc from "fast-check";
import type { AttentionEntry } from "../../../src/summary/attention/attentionEntry";
import {
  filterChoices,
  filterEntries,
  filterNames,
  filtersThatHold,
  type AttentionFilters,
} from "../../../src/summary/attention/attentionFilters";

const entry = (says: Partial<AttentionEntry> = {}): AttentionEntry => ({
  kind: "notRated",
  severity: "warning",
  sheet: "Plan",
  cell: "F9",
  line: null,
  review: "Review A",
  priority: null,
  lead: "Lead 2",
  reference: null,
  finding: null,
  ...says,
});

const entries = [
  entry(),
  entry({ kind: "overdue", lead: "Lead 10" }),
  entry({ kind: "overdue", lead: null, review: "Review B" }),
  entry({ kind: "unreadableDate", severity: "error", review: "Review B", lead: "Lead 10" }),
];

describe("the entries that pass", () => {
  test.each<[string, AttentionFilters, readonly number[]]>([
    ["no filter", {}, [0, 1, 2, 3]],
    ["one", { review: "Review B" }, [2, 3]],
    ["two together", { review: "Review B", kind: "overdue" }, [2]],
    ["those that name none", { lead: null }, [2]],
    ["a value that does not occur", { lead: "Lead 1" }, []],
    ["names as typed, not alike", { lead: "lead 10" }, []],
  ])("%s", (_, filters, expected) => {
    expect(filterEntries(entries, filters)).toEqual(expected.map((at) => entries[at]));
  });
});

describe("what there is to choose", () => {
  test("kinds as the groups come, names by the alphabet with their numbers, none last", () => {
    expect(filterChoices(entries, {}, "kind").map(({ value }) => value)).toEqual([
      "unreadableDate",
      "overdue",
      "notRated",
    ]);
    expect(filterChoices(entries, {}, "lead")).toEqual([
      { value: "Lead 2", count: 1 },
      { value: "Lead 10", count: 2 },
      { value: null, count: 1 },
    ]);
  });

  test("nothing where all entries are alike", () => {
    expect(filterChoices(entries, {}, "priority")).toEqual([]);
  });

  test("what the other filters leave, and the chosen value even where they leave none of it", () => {
    expect(filterChoices(entries, { review: "Review B", lead: "Lead 2" }, "lead")).toEqual([
      { value: "Lead 2", count: 0 },
      { value: "Lead 10", count: 1 },
      { value: null, count: 1 },
    ]);
  });
});

test("after a refresh, filters whose value is gone are off", () => {
  const filters = { review: "Review B", lead: "Lead 3", priority: null, kind: "notEvidenced" };
  expect(filtersThatHold(entries, filters)).toEqual({ review: "Review B", priority: null });
});

const anyEntry = fc.record({
  kind: fc.constantFrom("overdue" as const, "notRated" as const),
  review: fc.constantFrom("A", "B", null),
  priority: fc.constantFrom("P", null),
  lead: fc.constantFrom("X", "Y", "=Z", null),
});

test("each choice leaves as many entries as it says", () => {
  fc.assert(
    fc.property(fc.array(anyEntry), fc.constantFrom("A", null, undefined), (all, review) => {
      const list = all.map(entry);
      const filters: AttentionFilters = review === undefined ? {} : { review };
      for (const name of filterNames)
        for (const { value, count } of filterChoices(list, filters, name))
          expect(filterEntries(list, { ...filters, [name]: value })).toHaveLength(count);
    }),
  );
});
