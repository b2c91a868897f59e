import type { Column, Row } from "@cj-tech-master/excelts";
import { standardColumnPixels } from "../../live/sheets";
import { fileStyle } from "../styles";
import { pixelsOf } from "../columnWidths";
import { listOf } from "../listOf";
import { referenceOf } from "../references";
import type { SheetReading } from "./sheetReading";

/** What is kept of whole rows and columns: outline levels and the look of cells nobody has touched. */
export interface Band {
  readonly dimension: "ROW" | "COL";
  readonly outline: number;
  readonly style: object | null;
}

/** Reads sizes, hidden rows and columns, outlines, merges and frozen panes of a sheet. */
export function readGrid(reading: SheetReading): void {
  const { worksheet, sheet } = reading;
  const standard = worksheet.properties.defaultColWidth;
  const standardPixels = standard ? pixelsOf(standard) : standardColumnPixels;
  for (let column = 0; column < sheet.colNumber; column++) sheet.cols[column] = { size: standardPixels };
  listOf(worksheet.columns).forEach((column, at) => readColumn(reading, column, at));
  worksheet.eachRow({ includeEmpty: true }, (row, number) => readRow(reading, row, number - 1));
  sheet.merges = worksheet.mergedRegions.map(({ top, left, bottom, right }) =>
    referenceOf({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 }),
  );
  const view = listOf(worksheet.views)[0];
  sheet.areGridLinesVisible = view?.showGridLines ?? true;
  if (view?.state === "frozen") sheet.panes = { xSplit: view.xSplit ?? 0, ySplit: view.ySplit ?? 0 };
}

function readColumn(reading: SheetReading, column: Column, at: number): void {
  const { sheet } = reading;
  const { width, hidden } = column as { width?: number; hidden?: boolean };
  if (width || hidden)
    sheet.cols[at] = {
      size: width ? pixelsOf(width) : (sheet.cols[at]?.size ?? standardColumnPixels),
      ...(hidden ? { isHidden: true } : {}),
    };
  keepBand(reading, "COL", at, column.outlineLevel, column.style);
}

function readRow(reading: SheetReading, row: Row, at: number): void {
  const { height, hidden } = row as { height?: number; hidden?: boolean };
  if (height || hidden)
    reading.sheet.rows[at] = {
      ...(height ? { size: height / 0.75 } : {}),
      ...(hidden ? { isHidden: true } : {}),
    };
  keepBand(reading, "ROW", at, row.outlineLevel, undefined);
}

function keepBand(
  { keep, id, sheet }: SheetReading,
  dimension: "ROW" | "COL",
  at: number,
  outline: number | undefined,
  style: object | undefined,
): void {
  const own = style ? fileStyle(style) : undefined;
  if (!outline && !own) return;
  const zone =
    dimension === "ROW"
      ? { top: at, bottom: at, left: 0, right: 0 }
      : { top: 0, bottom: 0, left: at, right: at };
  if (zone.right >= sheet.colNumber || zone.bottom >= sheet.rowNumber) return;
  const band: Band = {
    dimension,
    outline: outline ?? 0,
    style: own ? (style ?? null) : null,
  };
  keep("band", [{ sheet: id, zone }], band);
}
