import type { ComponentProps } from "react";
import { cellCounts } from "../../../src/pane/highlights/cellCounts";
import { Highlights } from "../../../src/pane/highlights/Highlights";
import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { finding, line, refreshed } from "../sampleRefreshed";
import { markupOf, textOf } from "../shown";

const panel = (change: Partial<ComponentProps<typeof Highlights>>) => (
  <Highlights
    refreshed={refreshed}
    on={[]}
    cleared={null}
    ticked={null}
    tick={() => undefined}
    open
    setOpen={() => undefined}
    highlight={() => undefined}
    clear={() => undefined}
    controls={() => undefined}
    {...change}
  />
);
const highlighted = { kinds: ["overdue"], cells: { overdue: 12 }, notOn: [] } as const;

test.each<[string, Partial<ComponentProps<typeof Highlights>>, string]>([
  ["off, with every kind and its cells", {}, "Off Marks cells with"],
  ["the cells a kind would mark", {}, "Overdue (1 cell)"],
  ["a kind that would mark none", {}, "Not rated (none)"],
  ["a press to begin", {}, "Highlight Clear highlights After sorting"],
  ["on, folded away", { on: ["overdue", "notRated"], open: false }, "sheets On: overdue, not rated"],
  ["a press to renew", { on: ["overdue"] }, "Update highlights Clear highlights"],
  [
    "what is highlighted",
    { on: ["overdue"], refreshed: { ...refreshed, highlighted } },
    "12 cells are highlighted.",
  ],
  [
    "where Excel refused",
    { on: ["overdue"], refreshed: { ...refreshed, highlighted: { ...highlighted, notOn: ["SCR A", "B"] } } },
    "Not highlighted: “SCR A” and “B” (protected, or Excel did not allow it).",
  ],
  [
    "that it waits",
    { on: ["overdue"], refreshed: { ...refreshed, writtenTo: null } },
    "It could not be written",
  ],
  [
    "that marks from before stay meanwhile",
    { on: ["overdue"], refreshed: { ...refreshed, writtenTo: null } },
    "marks from before stay until it is.",
  ],
  ["what to do about marks that came back", {}, "Press Clear highlights if marks are still seen"],
  [
    "that the summary follows",
    { cleared: { sheets: 3, notOn: [] } },
    "on 3 sheets. The summary sheet says so after the next refresh.",
  ],
  [
    "that nothing could be cleared",
    { cleared: { sheets: 0, notOn: ["SCR A"] } },
    "Clear highlights Highlights may still stand on “SCR A” (protected, or Excel did not allow it). The next refresh tries",
  ],
  [
    "that clearing was not remembered",
    { cleared: { sheets: 1, notOn: [], notRemembered: true } },
    "on 1 sheet. The workbook could not remember that highlights are off",
  ],
  ["what was cleared", { cleared: { sheets: 3, notOn: [] } }, "Highlights were cleared on 3 sheets."],
  ["that there was nothing to clear", { cleared: { sheets: 0, notOn: [] } }, "No highlights were found"],
  [
    "what could not be cleared",
    { cleared: { sheets: 1, notOn: ["SCR A"] } },
    "Highlights were cleared on 1 sheet. Highlights may still stand on “SCR A”",
  ],
])("the panel says %s", (_, change, expected) => {
  expect(textOf(panel(change))).toContain(expected);
});

test.each<[string, Partial<ComponentProps<typeof Highlights>>, readonly boolean[]]>([
  ["what committees ask for first", {}, [true, false, false, true, false, false]],
  ["what the workbook remembers", { on: ["notRated"] }, [false, false, false, false, true, false]],
  ["what was ticked since", { on: ["notRated"], ticked: [] }, [false, false, false, false, false, false]],
])("ticked: %s", (_, change, expected) => {
  const boxes = [...markupOf(panel(change)).matchAll(/<input[^>]*type="checkbox"[^>]*>/g)];
  expect(boxes.map(([box]) => box.includes("checked"))).toEqual(expected);
});

test("the cells of findings are those that nothing ticked marks already", () => {
  const findings = [finding, { ...finding, cell: "F9" }];
  const plan = { ...refreshed.plan, lines: [line], findings };
  const counts = (ticked: typeof highlightKinds | readonly []) =>
    cellCounts(plan, refreshed.summary.meetingDate, ticked);
  expect(counts([])).toMatchObject({ overdue: 1, findings: 2 });
  expect(counts(highlightKinds)).toMatchObject({ overdue: 1, findings: 1 });
});
