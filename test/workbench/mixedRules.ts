import { Workbook, type ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import { codec } from "../../workbench/engine/codec";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";

const red = { argb: "FFC00000" };
const style = {
  fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
  font: { bold: true, color: red },
  border: { top: { style: "thin", color: red }, bottom: { style: "dashDot", color: red } },
};

/** One rule of every kind that the file format and the codec both know, and the kind Excel's API gives it. */
export const mixedRules = [
  ["B2:B9", "DataBar", { type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: red }],
  ["A2:D9", "Custom", { type: "expression", formulae: ['$A2="R"'], style }],
  ["C2:C9", "CellValue", { type: "cellIs", operator: "greaterThan", formulae: ["5"], style }],
  [
    "B2:B9",
    "ColorScale",
    { type: "colorScale", cfvo: [{ type: "min" }, { type: "max" }], color: [red, { argb: "FFFFFFFF" }] },
  ],
  ["A2:A9", "ContainsText", { type: "containsText", operator: "containsText", text: "late", style }],
  ["C2:C9", "TopBottom", { type: "top10", rank: 3, percent: false, bottom: false, style }],
  ["C2:C9", "PresetCriteria", { type: "aboveAverage", aboveAverage: true, style }],
  [
    "D2:D9",
    "IconSet",
    {
      type: "iconSet",
      iconSet: "3TrafficLights",
      cfvo: [
        { type: "percent", value: 0 },
        { type: "percent", value: 33 },
        { type: "percent", value: 67 },
      ],
    },
  ],
  ["A2:D9", "Custom", { type: "expression", formulae: ['$A2="G"'], style: { font: { bold: true } } }],
] as const;

/** A file with one sheet, "Sheet1", and all of these rules; the second stops those after it. */
export async function mixedRulesFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  for (let row = 2; row <= 9; row++) sheet.addRow([row % 2 ? "R" : "G", row, row * 2, row]);
  mixedRules.forEach(([ref, , rule], at) =>
    sheet.addConditionalFormatting({
      ref,
      rules: [{ ...rule, priority: at + 1 }],
    } as unknown as ConditionalFormattingOptions),
  );
  return workbook.xlsx.writeBuffer();
}

export async function opened(bytes: Uint8Array): Promise<LiveWorkbook> {
  const read = await codec.read(bytes);
  if (!read.ok) throw new Error(read.why);
  return read.value.workbook;
}

export const reopened = async (workbook: LiveWorkbook): Promise<LiveWorkbook> =>
  opened(await codec.write(workbook));
