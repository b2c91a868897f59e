import { countHere } from "../../src/tasks/counting/countSheets";
import type { Count } from "../../src/tasks/counting/counting";
import { refreshSummary, type Refreshed, type Step } from "../../src/tasks/refresh/refreshSummary";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import type { Exchange } from "../../workbench/protocol/host";
import { openExcelInNode } from "../../workbench/protocol/nodeBridge";
import { meetingDate, planSettings } from "../lines/planSettings";

/** A refresh and what it took: times in milliseconds, sizes in bytes. */
export interface MeasuredRefresh {
  readonly refreshed: Refreshed;
  readonly whole: number;
  /** What the workbench's spreadsheet took to answer, in Excel's place. */
  readonly engine: number;
  /** From everything read to the begin of writing: understanding and summarising. */
  readonly counting: number;
  readonly reads: number;
  readonly writes: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
  readonly largestBytes: number;
}

/** What went over the bridge while `work` ran, without the clean-up that nobody waits for. */
export async function exchangesOf<T>(
  workbook: LiveWorkbook,
  work: () => Promise<T>,
): Promise<{ readonly made: T; readonly exchanges: readonly Exchange[] }> {
  const { host, close } = openExcelInNode(workbook, { installGlobals: true });
  const exchanges: Exchange[] = [];
  const stop = host.onExchange((exchange) => {
    if (!exchange.cleanUp) exchanges.push(exchange);
  });
  const made = await work();
  stop();
  close();
  if (host.crashes.length > 0) throw new Error("The workbench failed.");
  return { made, exchanges };
}

export const engineTimeOf = (exchanges: readonly Exchange[]): number =>
  exchanges.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Presses Refresh summary on a workbook, through Microsoft's Office.js. `count` counts in the place of our own. */
export async function measuredRefresh(workbook: LiveWorkbook, count?: Count): Promise<MeasuredRefresh> {
  const at = new Map<Step, number>();
  const { planAgreed, green, acceptGuesses } = planSettings;
  const request = { today: meetingDate, meetingDate: null, planAgreed, green, acceptGuesses };
  let whole = Number.NaN;
  const { made, exchanges } = await exchangesOf(workbook, async () => {
    const start = performance.now();
    const outcome = await refreshSummary({
      ...request,
      count,
      onStep: (step) => at.set(step, performance.now()),
    });
    whole = performance.now() - start;
    return outcome;
  });
  if (!made.ok || made.value.writtenTo === null) throw new Error("Nothing was written.");
  const reading = exchanges.filter(({ writes }) => !writes);
  const writing = exchanges.filter(({ writes }) => writes);
  return {
    refreshed: made.value,
    whole,
    engine: engineTimeOf(exchanges),
    counting: (at.get("writing") ?? Number.NaN) - (at.get("counting") ?? Number.NaN),
    reads: reading.length,
    writes: writing.length,
    readBytes: sum(reading.map(({ responseBytes }) => responseBytes)),
    writtenBytes: sum(writing.map(({ requestBytes }) => requestBytes)),
    largestBytes: Math.max(
      ...exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
    ),
  };
}

/** A count that answers what was counted once before, so that nothing is understood and all is read and written. */
export function countedBefore(): Count {
  let counted: ReturnType<Count> | null = null;
  return (...asked) => (counted ??= countHere(...asked));
}
