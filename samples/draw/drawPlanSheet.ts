import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { decodeCell, encodeCol } from "@cj-tech-master/excelts";
import { lookHeading, lookSection } from "./cellLook";
import { drawHeading } from "./drawHeading";
import { drawRecommendation } from "./drawRecommendation";
import { rowHeight, wrappedLines } from "./rowHeight";
import type { PlanSheet } from "../sampleContent";

/** Adds one plan sheet to the workbook, as an officer would lay it out. */
export function drawPlanSheet(workbook: Workbook, plan: PlanSheet): void {
  const start = decodeCell(plan.start);
  const first = start.c + 1;
  const last = first + plan.columns.length - 1;
  const sheet = workbook.addWorksheet(plan.name);
  for (let column = 1; column < first; column += 1) sheet.getColumn(column).width = 2.5;
  plan.columns.forEach((column, at) => {
    sheet.getColumn(first + at).width = column.width;
  });
  drawHeading(sheet, plan, { row: start.r + 1, column: first });
  drawHeaderRow(sheet, plan, first);

  let row = plan.headerRow + 1;
  for (const section of plan.sections) {
    if (section.title !== undefined && !plan.columns.some((column) => column.holds === "area")) {
      drawSectionRow(sheet, plan, { row, first, last }, section.title);
      row += 1;
    }
    for (const recommendation of section.recommendations) {
      row = drawRecommendation(sheet, plan, { row, column: first }, recommendation, section.title ?? "");
    }
  }
  setUpPage(sheet, plan, `${encodeCol(first - 1)}${plan.headerRow + 1}`);
}

function drawHeaderRow(sheet: Worksheet, plan: PlanSheet, first: number): void {
  plan.columns.forEach((column, at) => {
    const cell = sheet.getCell(plan.headerRow, first + at);
    cell.value = column.heading;
    lookHeading(cell, plan.look);
  });
  sheet.getRow(plan.headerRow).height =
    rowHeight(Math.max(...plan.columns.map(({ heading, width }) => wrappedLines(heading, width * 0.9)))) + 6;
}

function drawSectionRow(
  sheet: Worksheet,
  plan: PlanSheet,
  at: { readonly row: number; readonly first: number; readonly last: number },
  title: string,
): void {
  const cell = sheet.getCell(at.row, at.first);
  cell.value = title;
  lookSection(cell, plan.look);
  sheet.mergeCells(at.row, at.first, at.row, at.last);
  sheet.getRow(at.row).height = 20;
}

function setUpPage(sheet: Worksheet, plan: PlanSheet, firstBodyCell: string): void {
  sheet.views = [
    { state: "frozen", xSplit: 0, ySplit: plan.headerRow, topLeftCell: firstBodyCell, activeCell: "A1" },
  ];
  sheet.pageSetup.orientation = "landscape";
  sheet.pageSetup.paperSize = 9;
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
  sheet.pageSetup.printTitlesRow = `${plan.headerRow}:${plan.headerRow}`;
  sheet.pageSetup.margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  sheet.headerFooter.oddFooter = "&L&A&RPage &P of &N";
}
