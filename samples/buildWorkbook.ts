import { Workbook } from "@cj-tech-master/excelts";
import { drawFreeSheet } from "./draw/drawFreeSheet";
import { drawPlanSheet } from "./draw/drawPlanSheet";
import { drawTableSheet } from "./draw/drawTableSheet";
import { freeSheet, type WrittenFreeSheet } from "./freeSheet";
import type { Sample } from "./samples";
import { steadyZip } from "./steadyZip";

/** The .xlsx bytes of a sample: the same at every run, on any machine and in any time zone. */
export async function buildWorkbook(sample: Sample): Promise<Uint8Array> {
  const workbook = new Workbook();
  const saved = new Date(`${sample.saved}T09:00:00Z`);
  workbook.creator = "Business Manager";
  workbook.lastModifiedBy = "Business Support";
  workbook.created = saved;
  workbook.modified = saved;
  for (const plan of sample.plans) drawPlanSheet(workbook, plan);
  for (const table of sample.tables) drawTableSheet(workbook, table);
  for (const free of sample.freeSheets) await drawFreeSheet(workbook, free);
  return steadyZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The .xlsx bytes of a workbook of free sheets, which are checked first. `saved` is an ISO day. */
export async function buildFreeWorkbook(workbook: {
  readonly saved: string;
  readonly sheets: readonly WrittenFreeSheet[];
}): Promise<Uint8Array> {
  const freeSheets = workbook.sheets.map((sheet) => freeSheet.parse(sheet));
  return buildWorkbook({ file: "", saved: workbook.saved, plans: [], tables: [], freeSheets });
}
