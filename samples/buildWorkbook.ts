import { Workbook } from "@cj-tech-master/excelts";
import { drawPlanSheet } from "./drawPlanSheet";
import { drawTableSheet } from "./drawTableSheet";
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
  return steadyZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
