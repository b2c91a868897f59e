import { offsetToShow } from "../../../workbench/page/grid/bringIntoView";

test.each<[string, { start: number; end: number }, number, number, number]>([
  ["in view stays", { start: 120, end: 140 }, 100, 200, 100],
  ["above, to its beginning", { start: 40, end: 60 }, 100, 200, 40],
  ["cut off above", { start: 90, end: 110 }, 100, 200, 90],
  ["below, just far enough", { start: 400, end: 420 }, 100, 200, 220],
  ["cut off below", { start: 290, end: 310 }, 100, 200, 110],
  ["larger than the view, its beginning", { start: 400, end: 700 }, 100, 200, 400],
])("a row or column %s", (_, span, offset, view, expected) => {
  expect(offsetToShow(span, offset, view)).toBe(expected);
});
