import type { Model } from "@odoo/o-spreadsheet";
import type { LiveWorkbook } from "../../engine/liveWorkbook";

/** Where a row or a column lies on one axis, in pixels from the first one that is not frozen. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How far one axis must be scrolled so that a row or column is seen: not at all where it is, else as little as will
 * do; what is larger than the view shows its beginning. All in pixels.
 */
export function offsetToShow({ start, end }: Span, offset: number, view: number): number {
  if (start < offset || end - start > view) return start;
  return end > offset + view ? end - view : offset;
}

/** Scrolls the sheet in front so that the first selected cell is seen. A frozen row or column is seen as it is. */
function showSelected(model: Model): void {
  const { getters } = model;
  const sheet = getters.getActiveSheetId();
  const { left, top } = getters.getSelectedZone();
  const { xSplit, ySplit } = getters.getPaneDivisions(sheet);
  const { width, height } = getters.getSheetViewDimension();
  const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
  const frozen = {
    width: getters.getColDimensions(sheet, xSplit).start,
    height: getters.getRowDimensions(sheet, ySplit).start,
  };
  const spanOf = ({ start, end }: Span, before: number): Span => ({
    start: start - before,
    end: end - before,
  });
  const column = spanOf(getters.getColDimensions(sheet, left), frozen.width);
  const row = spanOf(getters.getRowDimensions(sheet, top), frozen.height);
  const offsetX = left < xSplit ? scrollX : offsetToShow(column, scrollX, width - frozen.width);
  const offsetY = top < ySplit ? scrollY : offsetToShow(row, scrollY, height - frozen.height);
  if (offsetX !== scrollX || offsetY !== scrollY) model.dispatch("SET_VIEWPORT_OFFSET", { offsetX, offsetY });
}

/**
 * Makes the grid show every cell that the add-in selects, once the sheet it is on has been drawn: the library works
 * with the size of the view before that, and forgets the frozen rows. Afterwards an officer scrolls as they like.
 * Returns how to stop.
 */
export function bringIntoView(workbook: LiveWorkbook, model: Model): () => void {
  let frame = 0;
  const stop = workbook.onSelect(() => {
    cancelAnimationFrame(frame);
    // The first frame draws the sheet, with its rows as high as their text.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => showSelected(model));
    });
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}
