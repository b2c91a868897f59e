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

/** Who is told of changes. */
export interface Lookout {
  /** Somebody has changed a sheet of a plan. */
  readonly changed: () => void;
  /** The add-in has written something, from this page or another, or somebody has on a sheet of ours. */
  readonly ours: () => void;
}

type Told = { readonly worksheetId: string; readonly triggerSource?: string };

/**
 * Calls back when a cell of a sheet is changed, or a sheet comes or goes, by an officer or a colleague. What the add-in
 * writes itself is told apart: Excel says so of cells, and sheets of ours carry our mark.
 * Where Excel does not tell of changes it never calls back.
 * @returns how to stop
 */
export async function watchWorkbook({ changed, ours }: Lookout): Promise<() => Promise<void>> {
  const told = async ({ worksheetId, triggerSource }: Told): Promise<void> => {
    // Excel does not hear what becomes of this, and a fault here is nobody's loss.
    const isOwn = triggerSource === "ThisLocalAddin" || (await isOurs(worksheetId).catch(() => false));
    if (isOwn) ours();
    else changed();
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
