import type { Outcome, Problem } from "../summary/problem";
import { can } from "./capability";

/** How far a batch has come, so that a failure can say truthfully whether anything was changed. */
export interface Progress {
  writing: boolean;
}

/** What Excel's error codes mean to an officer. */
function problemFrom(code: string, writing: boolean): Problem {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editing" };
    case "RequestAborted":
    case "ServerBusy":
    case "Busy":
      return { kind: "busy" };
    case "ConnectionFailure":
      return { kind: "offline", changed: writing ? "perhaps" : "nothing" };
    default:
      return { kind: "refused", code, changed: writing ? "perhaps" : "nothing" };
  }
}

type Batch<T> = (context: Excel.RequestContext, progress: Progress) => Promise<Outcome<T>>;

/**
 * The only Excel.run. Waits while a cell is being edited, and makes one undo step of it where Excel can.
 * Excel's failures come back as problems; ours are thrown.
 */
export async function run<T>(batch: Batch<T>, oneUndoStep = can("oneUndoStep")): Promise<Outcome<T>> {
  const progress: Progress = { writing: false };
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (oneUndoStep) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, (context) => batch(context, progress));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // Excel says so before it does anything, and only of the undo step, not of the work.
    if (error.code === "UndoNotSupported" && oneUndoStep && !progress.writing) return run(batch, false);
    return { ok: false, problem: problemFrom(error.code, progress.writing) };
  }
}
