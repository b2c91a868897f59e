import { Workbook, type Worksheet } from "@cj-tech-master/excelts";

const grey = { argb: "FF999999" };

function planSheet(sheet: Worksheet): void {
  sheet.addRow(["Ref", "Action", "Due", "RAG", "Weeks", "Done"]);
  const rags = ["R", "A", "G", "A", "G", "G"];
  rags.forEach((rag, at) =>
    sheet.addRow([
      `1.${at + 1}0`,
      `Action ${at + 1}`,
      new Date(Date.UTC(2025, 8, at + 1)),
      rag,
      at * 1.5,
      at > 3,
    ]),
  );
  sheet.getColumn(3).numFmt = "dd/mm/yyyy";
  sheet.getColumn(5).numFmt = "£#,##0.00;[Red]-£#,##0.00";
  for (let row = 1; row <= 7; row++)
    for (let column = 1; column <= 6; column++) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: "Arial", size: row === 1 ? 12 : 10, bold: row === 1, color: { theme: 1 } };
      cell.border = {
        top: { style: "thin", color: grey },
        bottom: { style: "double", color: grey },
        left: { style: "hair", color: grey },
      };
      cell.alignment = { vertical: "top", horizontal: "left", wrapText: true, indent: 1 };
      if (row === 1)
        cell.fill = {
          type: "pattern",
          pattern: "solid",
          fgColor: { theme: 4, tint: 0.4 } as { theme: number },
        };
    }
  sheet.getCell("G2").value = { formula: 'COUNTIF(D2:D7,"G")/ROWS(D2:D7)', result: 0.5 };
  sheet.getCell("G2").numFmt = "0.0%";
  sheet.getCell("G3").value = { formula: "SUM(E2:E7)", result: 22.5 };
  sheet.getCell("G4").value = { error: "#N/A" };
  sheet.getCell("A2").note = "Agreed by the partnership.";
  sheet.getCell("B3").value = { text: "Minutes", hyperlink: "https://example.org/minutes" };
  sheet.getCell("B4").value = { richText: [{ text: "Train " }, { text: "all", font: { bold: true } }] };
  sheet.getCell("B5").protection = { locked: false };
}

function furnish(sheet: Worksheet): void {
  sheet.columns.forEach((column, at) => (column.width = 10.7109375 + at * 2));
  sheet.getColumn(8).hidden = true;
  sheet.getRow(1).height = 31.5;
  sheet.getRow(5).hidden = true;
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false, zoomScale: 85 }];
  sheet.properties.tabColor = { argb: "FFC00000" };
  sheet.pageSetup.orientation = "landscape";
  sheet.pageSetup.printTitlesRow = "1:1";
  sheet.pageSetup.fitToPage = true;
  sheet.headerFooter.oddFooter = "&P of &N";
  sheet.rowBreaks = [{ id: 4, max: 16383, man: 1 }];
  sheet.colBreaks = [{ id: 3, max: 1048575, man: 1 }];
  sheet.sheetProtection = { sheet: true, formatCells: false };
  const red = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } as const };
  sheet.addConditionalFormatting({
    ref: "A2:F7",
    rules: [{ type: "expression", priority: 1, formulae: ['$D2="R"'], style: red }],
  });
  sheet.addConditionalFormatting({
    ref: "D2:D7",
    rules: [
      { type: "cellIs", priority: 2, operator: "equal", formulae: ['"G"'], style: { font: { bold: true } } },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "E2:E7",
    rules: [{ type: "top10", priority: 3, rank: 2, percent: false, style: { font: { bold: true } } }],
  });
  const list = { type: "list" as const, allowBlank: true, showErrorMessage: true, formulae: ['"R,A,G"'] };
  sheet.dataValidations.add("D2:D7", {
    ...list,
    promptTitle: "Rating",
    prompt: "R, A or G",
    showInputMessage: true,
  });
  sheet.dataValidations.add("E2:E7", {
    type: "decimal",
    operator: "between",
    formulae: [0, 99],
    allowBlank: true,
  });
}

/** A workbook as officers keep them, with as much in it as one file can hold. */
export function richWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.creator = "Business manager";
  const plan = workbook.addWorksheet("Child A's plan");
  planSheet(plan);
  furnish(plan);
  const weeks = workbook.addWorksheet("Weeks");
  weeks.addTable({
    name: "tblWeeks",
    ref: "B3",
    headerRow: true,
    style: { theme: "TableStyleMedium9", showRowStripes: true },
    columns: [{ name: "Week", filterButton: true }, { name: "Red actions" }],
    rows: [
      ["0012", 3],
      ["=x", 4],
      ["1/2", 5],
    ],
  });
  weeks.getCell("E3").value = { formula: "SUM(tblWeeks[Red actions])", result: 12 };
  weeks.getCell("E4").value = { formula: "'Child A''s plan'!G3*2", result: 45 };
  weeks.getCell("A1").value = "Progress by week";
  weeks.mergeCells("A1:E1");
  const hidden = workbook.addWorksheet("Lists", { state: "veryHidden" });
  hidden.addRows([["Red"], ["Amber"], ["Green"]]);
  workbook.definedNames.add("Lists!$A$1:$A$3", "Ratings");
  return workbook;
}
