import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { codec } from "../../../workbench/engine/codec";
import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { richWorkbook } from "./richWorkbook";

const load = async (bytes: Uint8Array) => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
};

async function open(bytes: Uint8Array): Promise<{ live: LiveWorkbook; notCarried: readonly string[] }> {
  const read = await codec.read(bytes);
  if (!read.ok) throw new Error(read.why);
  return { live: read.value.workbook, notCarried: read.value.notCarried };
}

let before: Workbook;
let after: Workbook;
let notCarried: readonly string[];
let live: LiveWorkbook;

beforeAll(async () => {
  const bytes = await richWorkbook().xlsx.writeBuffer();
  before = await load(bytes);
  ({ live, notCarried } = await open(bytes));
  after = await load(await codec.write(live));
});

const eachCell = (sheet: Worksheet, tell: (cell: Cell) => unknown) => {
  const told: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => (told[cell.address] = tell(cell))),
  );
  return told;
};

/** Dates come back as the same numbers under the same format. */
const plain = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString() : value && typeof value === "object" ? { ...value } : value;

// A sheet without one has none of its parts.
const footerOf = (footer: Partial<Worksheet["headerFooter"]> | undefined) => footer?.oddFooter;

const facts: readonly (readonly [string, (sheet: Worksheet) => unknown])[] = [
  ["values and formulas", (sheet) => eachCell(sheet, (cell) => plain(cell.value))],
  ["fonts", (sheet) => eachCell(sheet, (cell) => cell.font)],
  ["fills", (sheet) => eachCell(sheet, (cell) => cell.fill)],
  ["borders", (sheet) => eachCell(sheet, (cell) => cell.border)],
  ["alignment", (sheet) => eachCell(sheet, (cell) => cell.alignment)],
  ["number formats", (sheet) => eachCell(sheet, (cell) => cell.numFmt)],
  ["unlocked cells", (sheet) => eachCell(sheet, (cell) => cell.protection)],
  ["notes", (sheet) => eachCell(sheet, (cell) => cell.note)],
  ["merges", (sheet) => sheet.mergedRegions],
  ["column widths", (sheet) => Array.from({ length: 8 }, (_, at) => sheet.getColumn(at + 1).width)],
  ["hidden columns", (sheet) => Array.from({ length: 8 }, (_, at) => sheet.getColumn(at + 1).hidden)],
  ["row heights", (sheet) => [1, 2, 3].map((row) => sheet.getRow(row).height)],
  ["hidden rows", (sheet) => [1, 2, 3, 4, 5, 6].map((row) => sheet.getRow(row).hidden)],
  ["conditional formats", (sheet) => sheet.conditionalFormattings],
  ["validations", (sheet) => sheet.dataValidations.model],
  ["tab colour", (sheet) => sheet.properties.tabColor],
  ["state", (sheet) => sheet.state],
  ["protection", (sheet) => sheet.sheetProtection],
  ["print titles", (sheet) => sheet.pageSetup.printTitlesRow],
  ["orientation", (sheet) => sheet.pageSetup.orientation],
  ["page breaks", (sheet) => [sheet.rowBreaks, sheet.colBreaks]],
  ["footer", (sheet) => footerOf(sheet.headerFooter)],
  ["tables", (sheet) => sheet.getTables().map((table) => table.model)],
];

describe("a workbook that is opened and saved", () => {
  test("comes back with all its sheets and names", () => {
    expect(after.worksheets.map(({ name }) => name)).toEqual(["Child A's plan", "Weeks", "Lists"]);
    expect(after.definedNames.model).toEqual([{ name: "Ratings", ranges: ["Lists!$A$1:$A$3"] }]);
    expect(after.creator).toBe("Business manager");
  });

  for (const [what, tell] of facts)
    for (const at of [0, 1, 2])
      test(`keeps its ${what} (sheet ${at + 1})`, () => {
        expect(tell(after.worksheets[at]!)).toEqual(tell(before.worksheets[at]!));
      });

  test("keeps its panes, gridlines and zoom", () => {
    expect(after.worksheets[0]!.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 1,
      showGridLines: false,
      zoomScale: 85,
    });
  });

  test("says which rules it keeps without showing them, and nothing else", () => {
    expect(notCarried).toEqual([
      "Some conditional formats on ‘Child A's plan’ (such as icons or top tens) are kept in the file but not shown here.",
    ]);
  });

  test("reads theme colours as plain ones", () => {
    const [plan] = live.sheets();
    expect(live.look(plan!, 0, 0)).toMatchObject({
      fill: "#95B3D7",
      color: "#000000",
      fontName: "Arial",
      size: 12,
    });
  });

  test("calculates across a sheet with an apostrophe and over a table", () => {
    const weeks = live.sheets()[1]!;
    expect([live.value(weeks, 2, 4), live.value(weeks, 3, 4)]).toEqual([12, 45]);
    expect(live.formula(weeks, 3, 4)).toBe("='Child A''s plan'!G3*2");
    expect(live.formula(weeks, 2, 4)).toBe("=SUM(tblWeeks[Red actions])");
  });
});

async function reopened(workbook: LiveWorkbook): Promise<LiveWorkbook> {
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  return read.value.workbook;
}

test("how a sheet prints comes back, over what the file said", async () => {
  const workbook = createLiveWorkbook();
  const [sheet = ""] = workbook.sheets();
  const nothing = {
    landscape: false,
    pagesWide: null,
    printArea: null,
    titleRows: null,
    centerFooter: "",
    rowBreaks: [],
  };
  expect(workbook.pageSetup(sheet)).toEqual(nothing);
  const page = {
    landscape: true,
    pagesWide: 1,
    printArea: { top: 0, left: 0, bottom: 40, right: 11 },
    titleRows: { first: 3, last: 3 },
    centerFooter: "Page &P of &N",
    rowBreaks: [12, 130],
  };
  workbook.setPageSetup(sheet, page);
  const once = await reopened(workbook);
  expect(once.pageSetup(sheet)).toEqual(page);
  const other = { landscape: false, printArea: null, rowBreaks: [] };
  once.setPageSetup(sheet, other);
  expect((await reopened(once)).pageSetup(sheet)).toEqual({ ...page, ...other });
});

const bytesWithBreaks = async (...rowBreaks: Worksheet["rowBreaks"]): Promise<Uint8Array> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRows([["Action"], ["Train"], ["Review"]]);
  sheet.rowBreaks = rowBreaks;
  return workbook.xlsx.writeBuffer();
};

test("page breaks follow whole rows, and stay where single cells move", async () => {
  const { live: workbook } = await open(await bytesWithBreaks({ id: 4, max: 16383, man: 1 }));
  const [sheet = ""] = workbook.sheets();
  workbook.shiftRows(sheet, 0, 2);
  expect(workbook.pageSetup(sheet).rowBreaks).toEqual([6]);
  workbook.shiftCells(sheet, { top: 0, left: 0, bottom: 2, right: 3 }, "Down");
  expect(workbook.pageSetup(sheet).rowBreaks).toEqual([6]);
  workbook.shiftRows(sheet, 6, -1);
  expect(workbook.pageSetup(sheet).rowBreaks).toEqual([]);
});

test("page breaks far below everything else come back, and what a file leaves out is not written wrongly", async () => {
  const none = NaN;
  const bytes = await bytesWithBreaks(
    { id: 7, max: none, man: 1 },
    { id: 9000, min: 2, max: 5, man: 1 },
    { id: 0, max: 16383, man: 1 },
  );
  const after = await load(await codec.write((await open(bytes)).live));
  expect(after.worksheets[0]?.rowBreaks).toEqual([
    { id: 7, max: 16383, man: 1 },
    { id: 9000, min: 2, max: 5, man: 1 },
  ]);
});
