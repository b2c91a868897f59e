import { describeProblem } from "../../../src/summary/wording/problemWords";
import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import { emptyMemory, memoryFrom, memoryKey } from "../../../src/workbook/memory";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { layFault } from "../../../workbench/protocol/faults/layFault";
import { openPlan, planRows, sheetNamed, type OpenPlan } from "../openPlan";
import { put, refresh, request } from "../refresh/refreshing";
import { butPages, readBy, saysUnfinished, seenBut, seenOf } from "./ownSheets";

const actionThree = ["3.1", "Recommendation number 3", "Carry out action three", "Lead", "31/03/2021", "A"];

/** A plan that has no summary yet, or one that is to grow in some tables and to shrink in others. */
export async function openBefore(isAgain: boolean): Promise<OpenPlan> {
  const opened = openPlan({ Plan: planRows(2), Notes: [["The officer's own"]] });
  if (!isAgain) return opened;
  await refresh();
  const plan = sheetNamed(opened.workbook, "Plan");
  put(opened.workbook, plan, 3, 5, [["R"], ["G"]]);
  put(opened.workbook, plan, 5, 0, [actionThree]);
  return opened;
}

const officers = (workbook: LiveWorkbook): readonly string[] => workbook.sheets().slice(0, 2);

/** What a refresh does, call by call. */
export interface Watched {
  readonly calls: number;
  /** The last call of each stretch over which the next refresh would read the same. */
  readonly stretches: readonly number[];
  /** What was wrong in the workbook before some call, that is after Excel had refused it. */
  readonly wrong: readonly string[];
  readonly whole: readonly string[];
}

/** Refreshes once and looks at the workbook before every call: that is how it stays when Excel refuses that call. */
export async function watchRefresh(isAgain: boolean): Promise<Watched> {
  const { workbook, excel } = await openBefore(isAgain);
  const theirs = officers(workbook);
  const before = theirs.map((sheet) => seenOf(workbook, sheet)).join();
  const old = readBy(workbook);
  const oldOurs = seenBut(workbook, theirs);
  const wrong: string[] = [];
  const ends: { readonly at: number; readonly isHalf: boolean }[] = [];
  let [calls, last] = [0, old];
  const stop = excel.host.onCall(({ member }) => {
    calls += 1;
    if (theirs.map((sheet) => seenOf(workbook, sheet)).join() !== before)
      wrong.push(`${member}: officers' sheets`);
    const kept = workbook.settings.get(memoryKey);
    if (kept !== undefined && memoryFrom(kept) === emptyMemory) wrong.push(`${member}: memory`);
    const now = readBy(workbook);
    if (now === last) return;
    last = now;
    const ours = workbook.sheets().filter((sheet) => !theirs.includes(sheet));
    ends.push({ at: calls, isHalf: !ours.some((sheet) => saysUnfinished(workbook, sheet)) });
  });
  await refresh();
  stop();
  const whole = seenBut(workbook, theirs);
  if (whole.join() === oldOurs.join()) wrong.push("the refresh changes nothing, so this shows nothing");
  // Neither old nor unfinished: only once everything stands, which is after the titles.
  const half = ends.filter(({ isHalf }) => isHalf);
  if (half.length > titlesAndAfter)
    wrong.push(`half and silent before calls ${half.map(({ at }) => at).join()}`);
  return { calls, stretches: ends.map(({ at }) => at), wrong, whole };
}

// The second title, then the memory.
const titlesAndAfter = 2;

/** Lets Excel refuse one call of a refresh, and refreshes again; says what is not as it should be. */
export async function mendsAfter(
  call: number,
  isAgain: boolean,
  { whole, stretches }: Watched,
): Promise<string[]> {
  const { workbook, excel } = await openBefore(isAgain);
  const theirs = officers(workbook);
  const before = theirs.map((sheet) => seenOf(workbook, sheet)).join();
  const laid = layFault(excel.host, { kind: "refused", call, code: "GeneralException" });
  const outcome = await refreshSummary(request);
  laid.remove();
  const wrong: string[] = [];
  if (!laid.happened) wrong.push("it did not happen");
  if (!outcome.ok && describeProblem(outcome.problem).whatToDo === "") wrong.push("no words");
  const again = await refreshSummary(request);
  if (!again.ok) wrong.push(`the next refresh fails: ${again.problem.kind}`);
  // Once the memory is written only page set-up is left, which is not tried again.
  const seen = call === stretches.at(-1) ? butPages : (sheets: readonly string[]) => sheets.join();
  if (seen(seenBut(workbook, theirs)) !== seen(whole)) wrong.push("the next refresh does not mend it");
  if (theirs.map((sheet) => seenOf(workbook, sheet)).join() !== before)
    wrong.push("officers' sheets changed");
  return wrong.map((what) => `call ${call}: ${what}`);
}

/** The tests of a first refresh, or of a later one: stopped at any call, and mended by the next. */
export function holdRefresh(isAgain: boolean): void {
  const which = isAgain ? "a later refresh" : "the first refresh";
  let watched: Watched;
  beforeAll(async () => {
    watched = await watchRefresh(isAgain);
  }, 120_000);

  test(`${which} stopped at any call leaves officers' sheets as they were, and is never half and silent`, () => {
    expect(watched.wrong).toEqual([]);
    expect(watched.calls).toBeGreaterThan(1_000);
  });

  test(`${which} stopped at any call is mended by the next one`, async () => {
    const { calls, stretches } = watched;
    const wrong: string[] = [];
    for (const call of stretches) wrong.push(...(await mendsAfter(call, isAgain, watched)));
    process.stdout.write(
      `${which}: ${calls} calls, ${stretches.length} states to mend, ${wrong.length} wrong\n`,
    );
    expect(wrong).toEqual([]);
    expect(stretches.length).toBeGreaterThan(50);
  }, 600_000);
}
