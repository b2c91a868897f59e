import type { Outcome, Problem } from "../summary/problem";
import { can } from "./capability";
import { incompleteAnswer } from "./reading/wholeBlock";

/** How far a batch has come, so that a failure can say truthfully whether anything was changed. */
export interface Progress {
  writing: boolean;
}

/** What Excel's error codes mean to an officer. */
function problemFrom(code: string, writing: boolean): Problem {
  const changed = writing ? "perhaps" : "nothing";
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editing", ...(writing && { changed }) };
    case "RequestAborted":
    case "ServerBusy":
    case "Busy":
    case "ActivityLimitReached":
    case "WriteNotSupportedWhenModalDialogOpen":
      return { kind: "busy", ...(writing && { changed }) };
    case "ConnectionFailure":
      return { kind: "offline", changed };
    case "InvalidOrTimedOutSession":
    case "Timeout":
      return { kind: "noAnswer", changed };
    default:
      return { kind: "refused", code, changed };
  }
}

type Batch<T> = (context: Excel.RequestContext, progress: Progress) => Promise<Outcome<T>>;

/** In milliseconds: Office.js itself waits for ever, while a cell is edited and when Excel has gone. */
const longestWait = 120_000;
const silence = new Error("Excel has not answered.");

/** Lets no answer take longer than that: what waits for it fails, so that nothing of the batch comes after. */
function limitWaiting(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = async <T>(passed?: T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(silence);
      }, longestWait);
    });
    try {
      return await Promise.race([sync(passed), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/**
 * The only Excel.run. Waits while a cell is being edited, and makes one undo step of it where Excel can.
 * Excel's failures come back as problems, its silence too; ours are thrown.
 */
export async function run<T>(batch: Batch<T>, oneUndoStep = can("oneUndoStep")): Promise<Outcome<T>> {
  const progress: Progress = { writing: false };
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (oneUndoStep) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, (context) => {
      limitWaiting(context);
      return batch(context, progress);
    });
  } catch (error) {
    if (error === incompleteAnswer)
      return { ok: false, problem: problemFrom("IncompleteAnswer", progress.writing) };
    if (error === silence) return { ok: false, problem: problemFrom("Timeout", progress.writing) };
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // Excel says so before it does anything, and only of the undo step, not of the work.
    if (error.code === "UndoNotSupported" && oneUndoStep && !progress.writing) return run(batch, false);
    return { ok: false, problem: problemFrom(error.code, progress.writing) };
  }
}
