import { Workbook, type Fill } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";

interface FileColour {
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
  readonly argb?: string;
}
const solid = (fgColor: FileColour) => ({ type: "pattern", pattern: "solid", fgColor }) as Fill;

async function bytesWith(fill: Fill): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet("Plan").getCell("A1").fill = fill;
  return workbook.xlsx.writeBuffer();
}

async function opened(bytes: Uint8Array): Promise<LiveWorkbook> {
  const read = await codec.read(bytes);
  if (!read.ok) throw new Error(read.why);
  return read.value.workbook;
}

const fillOf = (workbook: LiveWorkbook) => workbook.look(workbook.sheets()[0]!, 0, 0).fill;

// Of the theme that Office had from 2013 to 2022; the fixtures' writer brings an older one.
const accents = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

function withOfficeTheme(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/theme/theme1.xml";
  const theme = strFromU8(parts[path]!).replace(
    /<a:accent(\d)>.*?<\/a:accent\1>/gs,
    (_, at: string) => `<a:accent${at}><a:srgbClr val="${accents[Number(at) - 1] ?? ""}"/></a:accent${at}>`,
  );
  return zipSync({ ...parts, [path]: strToU8(theme) });
}

// The names and colours that Excel's own colour picker shows for the Office theme.
const office: readonly (readonly [string, FileColour, string])[] = [
  ["green, accent 6", { theme: 9 }, "#70AD47"],
  ["green, lighter 40%", { theme: 9, tint: 0.39997558519241921 }, "#A9D08E"],
  ["green, lighter 60%", { theme: 9, tint: 0.59999389629810485 }, "#C6E0B4"],
  ["gold, lighter 40%", { theme: 7, tint: 0.39997558519241921 }, "#FFD966"],
  ["gold, darker 25%", { theme: 7, tint: -0.249977111117893 }, "#BF8F00"],
  ["orange, lighter 80%", { theme: 5, tint: 0.79998168889431442 }, "#FCE4D6"],
  ["blue, lighter 40%", { theme: 4, tint: 0.39997558519241921 }, "#8EA9DB"],
  ["white, darker 15%", { theme: 0, tint: -0.14999847407452621 }, "#D9D9D9"],
  ["black, lighter 50%", { theme: 1, tint: 0.499984740745262 }, "#808080"],
];

/** Largest difference of any of the three parts of two colours. */
const distance = (one: string, other: string): number =>
  Math.max(
    ...[1, 3, 5].map((at) =>
      Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16)),
    ),
  );

test.each(office)("theme colour %s", async (_, colour, expected) => {
  // Excel rounds within its own scale of lightness, so one step of 255 may differ.
  expect(
    distance(fillOf(await opened(withOfficeTheme(await bytesWith(solid(colour))))), expected),
  ).toBeLessThanOrEqual(1);
});

test.each([
  [10, "#FF0000"],
  [11, "#00FF00"],
  [13, "#FFFF00"],
  [52, "#FF9900"],
  [42, "#CCFFCC"],
  [2, "#FF0000"],
])("colour %i of the old palette", async (indexed, expected) => {
  expect(fillOf(await opened(await bytesWith(solid({ indexed }))))).toBe(expected);
});

test.each([64, 65])("system colour %i is no fill", async (indexed) => {
  expect(fillOf(await opened(await bytesWith(solid({ indexed }))))).toBe("");
});

/** The file with a palette of its own, as workbooks from before 2007 bring it along. */
function withPalette(bytes: Uint8Array, colours: Readonly<Record<number, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  const palette = Array.from(
    { length: 64 },
    (_, at) => `<rgbColor rgb="FF${colours[at] ?? "123456"}"/>`,
  ).join("");
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const own = `<colors><indexedColors>${palette}</indexedColors></colors></styleSheet>`;
  return zipSync({ ...parts, "xl/styles.xml": strToU8(styles.replace("</styleSheet>", own)) });
}

test("a file's own palette counts, and its colours stay after saving", async () => {
  const workbook = await opened(withPalette(await bytesWith(solid({ indexed: 10 })), { 10: "92D050" }));
  expect(fillOf(workbook)).toBe("#92D050");
  expect(fillOf(await opened(await codec.write(workbook)))).toBe("#92D050");
});

test("a pattern has the colour behind its lines", async () => {
  const fill: Fill = {
    type: "pattern",
    pattern: "lightUp",
    fgColor: { argb: "FF000000" },
    bgColor: { argb: "FFFFC000" },
  };
  expect(fillOf(await opened(await bytesWith(fill)))).toBe("#FFC000");
});

test("strike-through of a whole cell comes through", async () => {
  const file = new Workbook();
  const plan = file.addWorksheet("Plan");
  plan.getCell("A1").value = "No longer needed";
  plan.getCell("A1").font = { strike: true };
  plan.getCell("A2").value = "Needed";
  const workbook = await opened(await file.xlsx.writeBuffer());
  const [sheet = ""] = workbook.sheets();
  expect([0, 1].map((row) => workbook.look(sheet, row, 0).strikethrough)).toEqual([true, false]);
});
