import { Workbook, type Row, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { codec } from "../../../workbench/engine/codec";

const yellow = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } } as const;
const thin = { top: { style: "thin" }, bottom: { style: "thin" } } as const;

const sheetPart = "xl/worksheets/sheet1.xml";

/** The fixtures' writer leaves out blank rows without a height; Excel writes them, so they lose it afterwards. */
async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  const parts = unzipSync(await workbook.xlsx.writeBuffer());
  const text = strFromU8(parts[sheetPart] ?? new Uint8Array());
  return zipSync({ ...parts, [sheetPart]: strToU8(text.replaceAll(' ht="15" customHeight="1"', "")) });
}

const formatRow = (row: Row, style: Partial<Style>) => Object.assign(row, { style, height: 15 });

/** A small plan with what `format` adds, read and written: the sheet as it comes back and what was said. */
async function back(format: (sheet: Worksheet) => void) {
  const workbook = new Workbook();
  const plan = workbook.addWorksheet("Plan");
  plan.addRow(["Ref", "Action", "RAG"]);
  plan.addRow([1, "Train all staff", "G"]);
  format(plan);
  const read = await codec.read(await bytesOf(workbook));
  if (!read.ok) throw new Error(read.why);
  const { workbook: live, notCarried } = read.value;
  const again = new Workbook();
  await again.xlsx.load(await codec.write(live));
  const [sheet] = again.worksheets;
  if (!sheet) throw new Error("The sheet is gone.");
  return { sheet, notCarried, live, id: live.sheets()[0] ?? "" };
}

test("thousands of bordered blank rows come back, and are seen", async () => {
  const { sheet, notCarried, live, id } = await back((plan) => {
    for (let row = 3; row <= 3002; row++)
      for (let column = 1; column <= 7; column++) plan.getCell(row, column).border = thin;
  });
  for (const row of [3, 1500, 3002])
    for (const column of [1, 7]) expect(sheet.getCell(row, column).border).toEqual(thin);
  expect(live.border(id, 3001, 6, "top")).toEqual({ style: "thin", color: "#000000" });
  expect(live.usedZone(id, true)).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  expect(notCarried).toEqual([]);
});

const kinds: readonly (readonly [string, (sheet: Worksheet) => unknown, (sheet: Worksheet) => void])[] = [
  ["fill", (s) => s.getCell("B40").fill, (s) => (s.getCell("B40").fill = yellow)],
  ["font", (s) => s.getCell("B40").font, (s) => (s.getCell("B40").font = { name: "Arial", bold: true })],
  ["number format", (s) => s.getCell("B40").numFmt, (s) => (s.getCell("B40").numFmt = "dd/mm/yyyy")],
  [
    "note",
    (s) => s.getCell("B40").note,
    (s) => {
      s.getCell("B40").fill = yellow;
      s.getCell("B40").note = "Ask the lead";
    },
  ],
  ["fill beside the values", (s) => s.getCell("Z1").fill, (s) => (s.getCell("Z1").fill = yellow)],
  ["fill of a whole blank row", (s) => s.getRow(60).fill, (s) => formatRow(s.getRow(60), { fill: yellow })],
  [
    "number format of a whole row",
    (s) => s.getRow(60).numFmt,
    (s) => formatRow(s.getRow(60), { numFmt: "0.0%" }),
  ],
  ["number format of a whole column", (s) => s.getColumn(2).numFmt, (s) => (s.getColumn(2).numFmt = "0.0%")],
  [
    "look of the columns to the last one",
    (s) => [30, 16384].map((column) => [s.getColumn(column).fill, s.getColumn(column).width]),
    (s) => {
      for (let column = 30; column <= 16384; column++)
        Object.assign(s.getColumn(column), { width: 12, style: { fill: yellow } });
    },
  ],
  [
    "hidden columns to the last one",
    (s) => [29, 30, 16384].map((column) => s.getColumn(column).hidden),
    (s) => {
      for (let column = 30; column <= 16384; column++) s.getColumn(column).hidden = true;
    },
  ],
];

test.each(kinds)("%s of blank cells", async (_, tell, format) => {
  const own = new Workbook().addWorksheet("Plan");
  format(own);
  const { sheet, notCarried } = await back(format);
  expect(tell(sheet)).toEqual(tell(own));
  expect(notCarried).toEqual([]);
});

test("a row that is formatted as a whole gets no height of its own", async () => {
  const { sheet } = await back((plan) => formatRow(plan.getRow(60), { fill: yellow }));
  expect(sheet.getRow(60).customHeight).not.toBe(true);
});

const far: readonly (readonly [string, string, (sheet: Worksheet) => void])[] = [
  ["a cell in the last column", "XFD3000", (s) => (s.getCell("XFD3000").fill = yellow)],
  ["a cell in the last row", "A1048576", (s) => (s.getCell("A1048576").fill = yellow)],
  ["a row far down", "row 30000", (s) => (s.getRow(30000).height = 40)],
];

test.each(far)("%s is left out, and that is said once", async (_, place, format) => {
  const { sheet, notCarried, live, id } = await back((plan) => {
    format(plan);
    plan.getCell("A40").fill = yellow;
  });
  expect(notCarried).toEqual([
    `Formats of blank cells and rows far below or beside what ‘Plan’ holds (first ${place}).`,
  ]);
  expect(sheet.getCell("A40").fill).toEqual(yellow);
  expect(sheet.rowCount).toBe(40);
  expect(live.usedZone(id, false)).toEqual({ top: 0, left: 0, bottom: 39, right: 2 });
});
