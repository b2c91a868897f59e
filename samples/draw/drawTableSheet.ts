import type { Workbook } from "@cj-tech-master/excelts";
import { lookBody, lookHeading, lookTitle } from "./cellLook";
import type { Look, TableSheet } from "../sampleContent";

const plain: Look = {
  font: "Calibri",
  header: "D9D9D9",
  headerText: "000000",
  section: "F2F2F2",
  green: "92D050",
  amber: "FFC000",
  red: "FF0000",
};

/** Adds a sheet that is no plan: a title and a short table. */
export function drawTableSheet(workbook: Workbook, table: TableSheet): void {
  const sheet = workbook.addWorksheet(table.name);
  const title = sheet.getCell(1, 1);
  title.value = table.title;
  lookTitle(title, plain);
  sheet.getRow(1).height = 22;
  table.headings.forEach(([heading, width], at) => {
    const cell = sheet.getCell(3, at + 1);
    cell.value = heading;
    lookHeading(cell, plain);
    sheet.getColumn(at + 1).width = width;
  });
  table.rows.forEach((texts, index) => {
    texts.forEach((text, at) => {
      const cell = sheet.getCell(4 + index, at + 1);
      cell.value = text;
      lookBody(cell, plain, false);
    });
    sheet.getRow(4 + index).height = 17.5;
  });
  sheet.pageSetup.orientation = "landscape";
  sheet.pageSetup.paperSize = 9;
}
