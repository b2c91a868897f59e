import { refreshSummary } from "../../../src/tasks/refresh/refreshSummary";
import { emptyMemory, memoryFrom, memoryKey } from "../../../src/workbook/memory/memory";
import { stepThrough } from "../../../workbench/protocol/faults/stepThrough";
import { refresh, request } from "../refresh/refreshing";
import { heldBack, officersOf, openBefore } from "./heldBack";
import { butPages, readBy, saysUnfinished, seenBut, seenOf } from "./ownSheets";
import { takenBack } from "./takenBack";

/** How one state of the workbook is told from the next: by what a refresh would read, or by all that there is. */
export type TellStates = "read" | "all";

/** What the request that writes does, call by call. */
interface Watched {
  readonly calls: number;
  /** The actions (counted from 0) before which the workbook is for the last time as it is then. */
  readonly lastOfState: readonly number[];
  /** The action after which everything is written and remembered; only how the sheets print is left. */
  readonly remembered: number;
  /** What was wrong in the workbook before some call, that is after Excel had refused it. */
  readonly wrong: readonly string[];
}

/** The calls of which a refusal is no failure: the sheets are whole by then, and only how they print is left. */
export const ofPrinting = /^(?:PageLayout|HeaderFooter|PageBreak|Worksheet\.horizontalPageBreaks)/;

// The second title, then the memory: by then everything stands.
const titlesAndAfter = 2;

/**
 * Carries the request out call by call and looks at the workbook before each: that is how it stays when Excel refuses
 * that call, with whatever error, or when the connection breaks there.
 */
async function watchWrite(isAgain: boolean, tell: TellStates): Promise<Watched> {
  const { workbook, body, theirs } = await heldBack(isAgain);
  const officers = () => theirs.map((sheet) => seenOf(workbook, sheet)).join();
  const state = () => readBy(workbook) + (tell === "all" ? seenBut(workbook, theirs).join() : "");
  const [before, old] = [officers(), readBy(workbook)];
  const wrong: string[] = [];
  const lastOfState: number[] = [];
  const halfBefore: number[] = [];
  const printing: number[] = [];
  let [calls, remembered, at, now, read] = [0, 0, 0, state(), old];
  for (const member of stepThrough(workbook, body)) {
    if (member !== null) calls += 1;
    if (ofPrinting.test(member ?? "")) printing.push(at);
    if (officers() !== before) wrong.push(`${member ?? ""}: officers' sheets`);
    const kept = workbook.settings.get(memoryKey);
    if (kept !== undefined && memoryFrom(kept) === emptyMemory) wrong.push(`${member ?? ""}: memory`);
    const next = state();
    if (next !== now) lastOfState.push(at);
    now = next;
    const nextRead = readBy(workbook);
    if (nextRead !== read) {
      read = nextRead;
      const ours = workbook.sheets().filter((sheet) => !theirs.includes(sheet));
      if (!ours.some((sheet) => saysUnfinished(workbook, sheet))) halfBefore.push(calls + 1);
      remembered = at;
    }
    at += 1;
  }
  if (printing.some((place) => place <= remembered)) wrong.push("sheets are made to print before they stand");
  if (read === old) wrong.push("the refresh changes nothing, so this shows nothing");
  // Neither old nor unfinished: only once everything stands, which is after the titles.
  if (halfBefore.length > titlesAndAfter) wrong.push(`half and silent before calls ${halfBefore.join()}`);
  return { calls, lastOfState, remembered, wrong };
}

/** Refreshes after the request has stopped; says what is not as it should be then. */
async function mends(isWhole: () => boolean, isTheirs: () => boolean): Promise<string[]> {
  const again = await refreshSummary(request);
  return [
    ...(again.ok ? [] : [`the next refresh fails: ${again.problem.kind}`]),
    ...(isWhole() ? [] : ["the next refresh does not mend it"]),
    ...(isTheirs() ? [] : ["officers' sheets changed"]),
  ];
}

/** Stops the request at these states and refreshes again at each, then goes on from that state. */
async function mendsAt(
  stops: ReadonlySet<number>,
  isAgain: boolean,
  { whole, remembered }: { readonly whole: readonly string[]; readonly remembered: number },
): Promise<string[]> {
  const { workbook, body, theirs } = await heldBack(isAgain);
  const officers = () => theirs.map((sheet) => seenOf(workbook, sheet)).join();
  const before = officers();
  const wrong: string[] = [];
  const steps = stepThrough(workbook, body);
  for (const at of body.Actions.keys()) {
    // Once the memory is written only page set-up is left, which is not tried again.
    const seen = at > remembered ? butPages : (sheets: readonly string[]) => sheets.join();
    const isWhole = () => seen(seenBut(workbook, theirs)) === seen(whole);
    if (stops.has(at)) {
      const found = await takenBack(workbook, () => mends(isWhole, () => officers() === before));
      wrong.push(...found.map((what) => `action ${at}: ${what}`));
    }
    steps.next();
  }
  if (seenBut(workbook, theirs).join() !== whole.join()) wrong.push("call by call it comes out otherwise");
  return wrong;
}

// What is taken back stays in the spreadsheet's history, so a workbook serves for so many only.
const atOnce = 80;

/** Stops the request at every state it leaves, and refreshes again at each. */
async function mendsAll(isAgain: boolean, { lastOfState, remembered }: Watched): Promise<string[]> {
  const clean = await openBefore(isAgain);
  await refresh();
  const whole = seenBut(clean.workbook, officersOf(clean));
  const wrong: string[] = [];
  for (let from = 0; from < lastOfState.length; from += atOnce)
    wrong.push(
      ...(await mendsAt(new Set(lastOfState.slice(from, from + atOnce)), isAgain, { whole, remembered })),
    );
  return wrong;
}

/** The tests of the write of a first refresh, or of a later one: stopped at any call, and mended by the next. */
export function holdRefresh(isAgain: boolean, tell: TellStates): void {
  const which = isAgain ? "a later refresh" : "the first refresh";
  let watched: Watched;
  beforeAll(async () => {
    watched = await watchWrite(isAgain, tell);
  }, 300_000);

  test(`${which} stopped at any call leaves officers' sheets as they were, and is never half and silent`, () => {
    expect(watched.wrong).toEqual([]);
    expect(watched.calls).toBeGreaterThan(2_000);
  });

  test(`${which} stopped at any call is mended by the next one`, async () => {
    const { calls, lastOfState } = watched;
    const wrong = await mendsAll(isAgain, watched);
    process.stdout.write(
      `${which}: ${calls} calls that write, ${lastOfState.length} states ${tell === "all" ? "in all" : "to read"}, ${wrong.length} not mended\n`,
    );
    expect(wrong).toEqual([]);
    expect(lastOfState.length).toBeGreaterThan(tell === "all" ? 800 : 120);
  }, 1_800_000);
}
