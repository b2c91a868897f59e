import type { Model } from "@odoo/o-spreadsheet";
import { insideOf } from "./model/inside";
import type { LiveWorkbook } from "./liveWorkbook";

/** The spreadsheet library's model behind a workbook, for the page that draws it. */
export const spreadsheetModel = (workbook: LiveWorkbook): Model => insideOf(workbook).model;
