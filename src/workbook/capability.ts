/** What may be missing in the Excel at hand. Everything unlisted is within the manifest's floor. */
const needs = { oneUndoStep: ["ExcelApi", "1.20"], displayedColours: ["ExcelApi", "1.19"] } as const;

/** The only place that asks which Excel this is. */
export function can(feature: keyof typeof needs): boolean {
  const [set, version] = needs[feature];
  return Office.context.requirements.isSetSupported(set, version);
}

/** The oldest Excel the add-in is made for: ExcelApi 1.14, the newest set that Office 2021 has. */
const floor = "1.14";

export type Readiness = "ready" | "oldExcel" | "notExcel";

/** Waits until Office.js has started; says whether this is an Excel the add-in can work in. */
export async function whenExcelIsReady(): Promise<Readiness> {
  const started = await Office.onReady();
  if (started.host !== Office.HostType.Excel) return "notExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", floor) ? "ready" : "oldExcel";
}
