import type { Outcome } from "../../../src/summary/problem";
import { describeProblem } from "../../../src/summary/wording/problemWords";
import { memoryFrom, memoryKey } from "../../../src/workbook/memory/memory";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import type { Fault } from "../../../workbench/protocol/faults/fault";
import { layFault } from "../../../workbench/protocol/faults/layFault";
import type { ResponseBody } from "../../../workbench/protocol/batch/wire";
import type { Call } from "../../../workbench/protocol/host";
import type { OpenPlan } from "../openPlan";
import { sheetState } from "../../workbench/sheetState";
import { allFaults, type Asked } from "./faultsOf";
import { withoutWaiting } from "./withoutWaiting";

/** A task, and the workbook it is carried out in. */
export interface Scenario<T> {
  /** A workbook as it is before, always the same. */
  readonly open: () => OpenPlan | Promise<OpenPlan>;
  readonly task: () => Promise<Outcome<T>>;
  /** What a sheet of an officer's holds, but for what the task is to change there. */
  readonly officers: (workbook: LiveWorkbook, sheet: string) => unknown;
  /** Whether a success that left less done than it should says so. */
  readonly isTold?: (value: T) => boolean;
  /** What is compared of the whole workbook; the usual is everything. */
  readonly whole?: (workbook: LiveWorkbook) => string;
  /** What is made to go wrong; the usual is all that may. */
  readonly faults?: (asked: Asked) => Fault[];
}

const memoryText = ({ settings }: LiveWorkbook): string =>
  JSON.stringify(memoryFrom(settings.get(memoryKey)));

// What is made anew has a new id, which nobody sees.
const idOfMade = /"id":"[^"]*",/g;

/** All that is in a workbook, its sheets by their names. */
export function everything(workbook: LiveWorkbook): string {
  const sheets = workbook.sheets().map((sheet) => sheetState(workbook, sheet));
  return JSON.stringify([sheets, workbook.names(), memoryText(workbook)]).replaceAll(idOfMade, "");
}

/** What a clean run does, against which the faulty ones are held. */
interface Clean<T> extends Asked {
  readonly value: T;
  readonly whole: string;
  readonly memory: string;
}

async function cleanRun<T>({ open, task, whole = everything }: Scenario<T>): Promise<Clean<T>> {
  const { workbook, excel } = await open();
  const calls: Call[] = [];
  const stop = excel.host.onCall((call) => void calls.push(call));
  const withBlocks = new Set<number>();
  const answer = excel.host.answer.bind(excel.host);
  excel.host.answer = async (body, flags, bytes) => {
    const given = await answer(body, flags, bytes);
    if (given.kind === "done")
      for (const { ActionId, Value } of (JSON.parse(given.text) as ResponseBody).Results)
        if (JSON.stringify([Value]).includes("[[", 1)) withBlocks.add(ActionId);
    return given;
  };
  const laid = layFault(excel.host, { kind: "refused", call: Infinity, code: "GeneralException" });
  const outcome = await task();
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  laid.remove();
  stop();
  return {
    value: outcome.value,
    whole: whole(workbook),
    memory: memoryText(workbook),
    requests: laid.requests,
    members: calls.map(({ member }) => member),
    blocks: calls.map(({ actionId }) => withBlocks.has(actionId)),
  };
}

const takesTime: ReadonlySet<Fault["kind"]> = new Set(["noAnswer", "late"]);

async function survivesOne<T>(scenario: Scenario<T>, fault: Fault, clean: Clean<T>): Promise<string[]> {
  const { open, task, officers, isTold = () => false, whole = everything } = scenario;
  const { workbook, excel } = await open();
  const theirs = workbook.sheets();
  const ofOfficers = () => JSON.stringify(theirs.map((sheet) => officers(workbook, sheet)));
  const before = { all: everything(workbook), officers: ofOfficers(), memory: memoryText(workbook) };
  const laid = layFault(excel.host, fault);
  const outcome = await (takesTime.has(fault.kind) ? withoutWaiting(task) : task());
  laid.remove();
  const wrong: string[] = [];
  const hold = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  hold(laid.happened, "the fault did not happen");
  hold(ofOfficers() === before.officers, "officers' sheets changed");
  hold([before.memory, clean.memory].includes(memoryText(workbook)), "memory neither old nor new");
  if (outcome.ok) {
    const isWhole =
      whole(workbook) === clean.whole && JSON.stringify(outcome.value) === JSON.stringify(clean.value);
    hold(
      isWhole || isTold(outcome.value),
      `a success that is none: ${JSON.stringify(outcome.value).slice(0, 200)}`,
    );
  } else {
    const { problem } = outcome;
    hold(describeProblem(problem).whatToDo.length > 20, "no words");
    const claimed = describeProblem(problem).whatToDo.includes("Nothing was changed");
    hold(!claimed || everything(workbook) === before.all, "changed, though nothing was said to be");
  }
  const again = await task();
  hold(again.ok, `the next try fails: ${again.ok ? "" : JSON.stringify(again.problem)}`);
  hold(whole(workbook) === clean.whole, "the next try does not mend it");
  hold(ofOfficers() === before.officers, "officers' sheets changed by the next try");
  hold(excel.host.crashes.length === 0, "the workbench crashed");
  return wrong;
}

/**
 * Carries a task out again and again, with one fault each time: where the scenario does not choose, every call and every
 * request in turn, with everything that may go wrong with it. Prints how many there were.
 * @returns how many faults there were, and what each did wrong
 */
export async function survivesAll<T>(
  name: string,
  scenario: Scenario<T>,
): Promise<{ readonly faults: number; readonly wrong: readonly string[] }> {
  const clean = await cleanRun(scenario);
  const faults = (scenario.faults ?? allFaults)(clean);
  const wrong: string[] = [];
  for (const fault of faults) {
    const found = await survivesOne(scenario, fault, clean).catch((error: unknown) => [
      `threw ${error instanceof Error ? (error.stack ?? "") : String(error)}`,
    ]);
    if (found.length > 0) wrong.push(`${JSON.stringify(fault)}: ${found.join("; ")}`);
  }
  const { requests, blocks } = clean;
  process.stdout.write(
    `${name}: ${blocks.length} calls in ${requests} requests, ${faults.length} faults, ${wrong.length} not survived\n`,
  );
  return { faults: faults.length, wrong };
}
