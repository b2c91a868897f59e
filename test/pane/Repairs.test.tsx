import type { Repair } from "../../src/plan/repairs/repair";
import { Repairs } from "../../src/pane/repairs/Repairs";
import { withoutRepaired } from "../../src/pane/repairs/repairsMade";
import { firstState, nextState } from "../../src/pane/state/state";
import type { LeftAlone, Repaired } from "../../src/tasks/repairs";
import { dayOn, refreshed } from "./sampleRefreshed";
import { markupOf, textOf } from "./shown";

const date: Repair = {
  kind: "textDate",
  sheet: "Plan A",
  row: 8,
  column: 4,
  before: "30 September 2021",
  beforeFormat: "General",
  after: dayOn("2021-09-30"),
  format: "dd/mm/yyyy",
};
const reference: Repair = {
  ...date,
  kind: "textReference",
  column: 0,
  before: "1.10",
  after: "1.10",
  format: "@",
};
const dates = (count: number): Repair[] =>
  Array.from({ length: count }, (_, at) => ({ ...date, row: at + 8 }));

const shown = (repairs: readonly Repair[], repaired: Repaired | null = null) => (
  <Repairs
    repairs={repairs}
    repaired={repaired}
    open
    setOpen={() => undefined}
    repair={() => Promise.resolve()}
    goTo={() => undefined}
  />
);

const left = (why: LeftAlone["why"], repair = date): LeftAlone => ({ repair, why });

describe("what is shown", () => {
  test.each<[string, readonly Repair[], Repaired | null, string]>([
    [
      "how many there are, and that nothing was done",
      [date, reference],
      null,
      "Repairs (2) Cells that can be put right, if you wish",
    ],
    ["the kind and why", [date], null, "Dates written as text (1) A date written as text: Excel cannot sort"],
    [
      "the cell, before and after",
      [date],
      null,
      "Plan A, E9 “30 September 2021” becomes the date 30/09/2021",
    ],
    [
      "a reference that stays as it looks",
      [reference],
      null,
      "Plan A, A9 “1.10” stays “1.10”, and is kept as text",
    ],
    ["a button that says how many", [date, reference], null, "Repair 2 cells"],
    ["one cell", [date], null, "Repair 1 cell"],
    ["the first twenty of many", dates(134), null, "Show all 114 others"],
    ["thousands step by step", dates(3000), null, "Show 200 more of 2,980"],
    ["all of them on the button", dates(3000), null, "Repair 3,000 cells"],
    ["what was done", [], { done: 3, left: [] }, "3 cells were repaired. To undo, press Ctrl+Z in the sheet"],
    ["that nothing is left", [], { done: 1, left: [] }, "Repairs (0) Nothing left to repair"],
    [
      "what was left alone and why",
      [reference],
      { done: 0, left: [left("changed"), left("formula", reference), left("changed", { ...date, row: 9 })] },
      "No cell was repaired. 2 cells have changed since the last refresh and were left alone: Plan A, E9; Plan A, E10. 1 cell holds a formula and stays as it is: Plan A, A9.",
    ],
    [
      "a protected sheet",
      [date],
      { done: 0, left: dates(9).map((repair) => left("protected", repair)) },
      "9 cells are on a protected sheet; its owner can unprotect it (Review, Unprotect Sheet): Plan A, E9; Plan A, E10; Plan A, E11; Plan A, E12; Plan A, E13; and 4 more.",
    ],
    [
      "a sheet that is gone",
      [],
      { done: 0, left: [left("gone")] },
      "1 cell is on a sheet that was deleted or renamed",
    ],
  ])("%s", (_, repairs, repaired, expected) => {
    expect(textOf(shown(repairs, repaired))).toContain(expected);
  });

  test("nothing at all where nothing is offered", () => {
    expect(textOf(shown([]))).toBe("");
  });

  test("not the twenty-first of many", () => {
    expect(textOf(shown(dates(134)))).not.toContain("Plan A, E29 ");
  });

  test("every box is ticked and named at first", () => {
    const boxes = [...markupOf(shown([date, reference])).matchAll(/<input[^>]*type="checkbox"[^>]*>/g)];
    expect(boxes).toHaveLength(2);
    for (const [box] of boxes) expect(box).toMatch(/checked=""/);
    expect(boxes.join()).toContain('aria-label="Repair Plan A, E9"');
  });

  test("words from the workbook stay words", () => {
    const markup = markupOf(
      shown([{ ...reference, sheet: "<img src=x>", before: '<b onclick="1">', after: "1" }]),
    );
    expect(markup).not.toContain("<img");
    expect(markup).not.toContain("<b ");
    expect(markup).toContain("&lt;img src=x&gt;");
  });
});

describe("after a repair", () => {
  const offered = { ...refreshed, plan: { ...refreshed.plan, repairs: [date, reference] } };

  test.each<[string, Repaired, Repair[], readonly Repair[]]>([
    ["made repairs leave the list", { done: 1, left: [] }, [date], [reference]],
    ["all of them", { done: 2, left: [] }, [date, reference], []],
    ["so do cells that have changed", { done: 0, left: [left("changed")] }, [date], [reference]],
    ["those on a protected sheet stay", { done: 0, left: [left("protected")] }, [date], [date, reference]],
  ])("%s", (_, repaired, chosen, expected) => {
    expect(withoutRepaired(offered, { chosen, repaired }).plan.repairs).toEqual(expected);
  });

  test("the figures stay as they are, and the next refresh takes the sentence away", () => {
    const before = { ...firstState(dayOn("2021-10-12")), refreshed: offered };
    const after = nextState(before, {
      kind: "repaired",
      made: { chosen: [date], repaired: { done: 1, left: [] } },
    });
    expect(after.refreshed?.summary).toBe(refreshed.summary);
    expect(after.refreshed?.plan.repairs).toEqual([reference]);
    expect(after.repaired).toEqual({ done: 1, left: [] });
    expect(nextState(after, { kind: "started" }).repaired).toBeNull();
  });
});
