import type { Column, Row, Style } from "@cj-tech-master/excelts";
import { standardColumnPixels } from "../../../live/sheets";
import type { Zone } from "../../../liveWorkbook";
import { pixelsOf } from "../../columnWidths";
import { listOf } from "../../listOf";
import { referenceOf } from "../../references";
import { eachHeldRow, isStyled } from "./sheetReach";
import type { SheetReading } from "./sheetReading";

/** What is kept of whole rows and columns: outline levels and the look of cells nobody has touched. */
export interface Band {
  readonly dimension: "ROW" | "COL";
  readonly outline: number;
  readonly style: Partial<Style> | null;
}

/** Reads sizes, hidden rows and columns, outlines, merges and frozen panes of a sheet. */
export function readGrid(reading: SheetReading): void {
  const { worksheet, sheet } = reading;
  const standard = worksheet.properties.defaultColWidth;
  const standardPixels = standard ? pixelsOf(standard) : standardColumnPixels;
  for (let column = 0; column < sheet.colNumber; column++) sheet.cols[column] = { size: standardPixels };
  const bands: PlacedBand[] = [];
  listOf(worksheet.columns)
    .slice(0, sheet.colNumber)
    .forEach((column, at) => {
      readColumn(reading, column, at);
      addBand(bands, at, { dimension: "COL", outline: column.outlineLevel, style: column.style });
    });
  eachHeldRow(worksheet, (row, number) => {
    if (number > sheet.rowNumber) return;
    readRow(reading, row, number - 1);
    addBand(bands, number - 1, { dimension: "ROW", outline: row.outlineLevel, style: row.style });
  });
  for (const { zone, band } of bands) reading.keep("band", [{ sheet: reading.id, zone }], band);
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
}

function readRow(reading: SheetReading, row: Row, at: number): void {
  const { height, hidden } = row as { height?: number; hidden?: boolean };
  if (height || hidden)
    reading.sheet.rows[at] = {
      ...(height ? { size: height / 0.75 } : {}),
      ...(hidden ? { isHidden: true } : {}),
    };
}

interface PlacedBand {
  readonly key: string;
  readonly zone: Zone;
  readonly band: Band;
}

/** Adds what a row or column says of itself, if anything, to the one before where that says the same. */
function addBand(bands: PlacedBand[], at: number, said: Band): void {
  const band = { ...said, outline: said.outline || 0, style: isStyled(said.style ?? {}) ? said.style : null };
  if (band.outline === 0 && !band.style) return;
  const key = JSON.stringify(band);
  const before = bands.at(-1);
  const side = band.dimension === "ROW" ? "bottom" : "right";
  const single =
    band.dimension === "ROW"
      ? { top: at, bottom: at, left: 0, right: 0 }
      : { top: 0, bottom: 0, left: at, right: at };
  if (before?.key === key && before.zone[side] === at - 1)
    bands[bands.length - 1] = { ...before, zone: { ...before.zone, [side]: at } };
  else bands.push({ key, zone: single, band });
}
