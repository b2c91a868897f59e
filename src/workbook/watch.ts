import { markKey } from "./reading/heads";
import { keptKey } from "./recommendations/keptSheet";
import { run } from "./run";

/** Whether the sheet is one the add-in made: what is written there is in no figures. False for one that is gone. */
async function isOurs(sheetId: string): Promise<boolean> {
  const outcome = await run<boolean>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const marks = [markKey, keptKey].map((key) => sheet.customProperties.getItemOrNullObject(key));
    for (const mark of marks) mark.load("value");
    await context.sync();
    return { ok: true, value: !sheet.isNullObject && marks.some((mark) => !mark.isNullObject) };
  }, false);
  return outcome.ok && outcome.value;
}

type Told = { readonly worksheetId: string; readonly triggerSource?: string };

/**
 * Calls back when a cell of a sheet is changed, or a sheet comes or goes, by an officer or a colleague. What the add-in
 * writes itself does not count: Excel says so of cells, and sheets of ours carry our mark.
 * Where Excel does not tell of changes it never calls back.
 * @returns how to stop
 */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  const told = async ({ worksheetId, triggerSource }: Told): Promise<void> => {
    if (triggerSource === "ThisLocalAddin") return;
    // Excel does not hear what becomes of this, and a fault here is nobody's loss.
    const ours = await isOurs(worksheetId).catch(() => false);
    if (!ours) changed();
  };
  const outcome = await run(async (context) => {
    const { worksheets } = context.workbook;
    const kept = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ];
    await context.sync();
    return { ok: true, value: kept };
  }, false).catch(() => null);
  if (outcome?.ok !== true) return () => Promise.resolve();
  const { value: kept } = outcome;
  return async () => {
    for (const registration of kept) registration.remove();
    await kept[0]?.context.sync().catch(() => undefined);
  };
}
