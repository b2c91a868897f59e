import { createLiveWorkbook } from "./createLiveWorkbook";
import type { Codec } from "./liveWorkbook";
import { workbookParts } from "./xlsx/kindOfFile";
import { uncalculated } from "./xlsx/read/uncalculated";
import { readWorkbook } from "./xlsx/read/readWorkbook";
import { writeWorkbook } from "./xlsx/write/writeWorkbook";

async function read(bytes: Uint8Array): ReturnType<Codec["read"]> {
  const parts = workbookParts(bytes);
  if (typeof parts === "string") return { ok: false, why: parts };
  try {
    const { Workbook } = await import("@cj-tech-master/excelts");
    const { installChartSupport } = await import("@cj-tech-master/excelts/chart");
    installChartSupport();
    const source = new Workbook();
    await source.xlsx.load(bytes);
    if (source.worksheets.length === 0) return { ok: false, why: "notAWorkbook" };
    const { opening, notCarried, active } = await readWorkbook(source, parts);
    const workbook = createLiveWorkbook(opening);
    if (active !== null) workbook.activate(active);
    return { ok: true, value: { workbook, notCarried: [...notCarried, ...uncalculated(source, workbook)] } };
  } catch {
    // Whatever a damaged file makes a reader stumble over, an officer needs to know only that it is damaged.
    return { ok: false, why: "notAWorkbook" };
  }
}

/** Opens and writes .xlsx files; the library for that is loaded when it is first needed. */
export const codec: Codec = { read, write: writeWorkbook };
