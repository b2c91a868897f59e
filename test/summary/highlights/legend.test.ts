import * as fc from "fast-check";
import { highlightKinds, type HighlightKind } from "../../../src/summary/highlights/highlight";
import { layOut } from "../../../src/summary/layOut";
import { columnWidths } from "../../../src/summary/sheet/columnWidths";
import { summarise } from "../../../src/summary/summarise";
import { said } from "../layoutRules";
import { day, lineOf, planOf } from "../plans";

const refreshedOn = day("2021-10-14");

describe("the legend of highlights", () => {
  const plan = planOf([lineOf({})]);
  const rowOf = (highlights: readonly HighlightKind[]) => {
    const texts = layOut(summarise(plan), plan, refreshedOn, highlights).flatMap((layout) => layout.texts);
    const { row } = texts.find(({ content }) => content === "Highlighted in the sheets")!;
    return texts.filter((text) => text.row === row && text.column > 0);
  };
  test("nothing is highlighted", () => {
    expect(rowOf([])).toEqual([expect.objectContaining({ column: 1, content: "Nothing.", look: "plain" })]);
  });
  test("a cell for each kind, as it looks in the sheets, and what to do after sorting", () => {
    const cells = rowOf(highlightKinds);
    expect(cells.map(({ content, column }) => [column, content])).toEqual([
      [1, "Overdue"],
      [2, "Due in 30 days"],
      [3, "No evidence"],
      [4, "Ungrounded"],
      [5, "Not rated"],
      [6, "Finding"],
      [7, "After sorting, press Refresh summary again."],
    ]);
    expect(cells[0]?.mark).toEqual({
      fill: "#D2B0FF",
      font: "#1A1A1A",
      bold: true,
      frame: "#000000",
      line: "Continuous",
    });
  });
  test("its words fit their cells, whatever is chosen", () => {
    fc.assert(
      fc.property(fc.subarray([...highlightKinds], { minLength: 1 }), (kinds) => {
        for (const { content, column, mark } of rowOf(kinds))
          if (mark) expect(said(content).length).toBeLessThanOrEqual(columnWidths[column] ?? 0);
      }),
    );
  });
  test("tables keep their place, whether anything is highlighted or not", () => {
    const places = (highlights: readonly HighlightKind[]) =>
      layOut(summarise(plan), plan, refreshedOn, highlights).flatMap(({ tables }) =>
        tables.map(({ name, row }) => [name, row]),
      );
    expect(places(highlightKinds)).toEqual(places([]));
  });
});
