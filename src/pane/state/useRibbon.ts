import { startTransition, useEffect, useEffectEvent, useRef, type Dispatch } from "react";
import type { Day } from "../../plan/cells/day";
import type { Outcome } from "../../summary/problem";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import type { RibbonMark, Tasks } from "../../tasks/tasks";
import { onReturn } from "../onReturn";
import type { PaneEvent } from "./state";

/** Milliseconds from a change of our sheets to each look for the ribbon's mark, which it leaves when all is done. */
const looksAfter = [1500, 4000, 9000];

/** Problems of the workbook; one of Excel's at this moment says nothing about the ribbon's press. */
const lasting: ReadonlySet<string> = new Set(["noPlan", "tooLarge", "severalSummaries"]);

function eventOf(press: string, outcome: Outcome<Refreshed> | null, at: string): PaneEvent {
  if (outcome?.ok === true) return { kind: "followed", press, refreshed: outcome.value, at };
  const problem = outcome?.problem;
  return { kind: "followFailed", press, problem: problem && lasting.has(problem.kind) ? problem : null };
}

/** Looks whether the ribbon's mark is another one than before, one look at a time, and tells of a new one. */
function markReader(tasks: Tasks, pressed: (mark: RibbonMark) => void): () => void {
  let known: string | null | undefined;
  let looking = false;
  return () => {
    if (looking) return;
    looking = true;
    void tasks
      .ribbonMark()
      .catch(() => null)
      .then((read) => {
        looking = false;
        if (read?.ok !== true) return;
        const before = known;
        known = read.value?.id ?? null;
        // The first look tells only what was there when the pane opened.
        if (before !== undefined && read.value !== null && known !== before) pressed(read.value);
      });
  };
}

/**
 * Follows the ribbon's refresh, which runs in a page of its own: its figures are counted here too, and shown where no
 * work of the pane's is in hand.
 * @returns to be called when our own sheets may have changed
 */
export function useRibbon(
  tasks: Tasks,
  pane: { readonly working: boolean; readonly comparedWith: Day | null },
  timeOfDay: () => string,
  dispatch: Dispatch<PaneEvent>,
): () => void {
  const follow = useEffectEvent(async ({ id, wrote }: RibbonMark): Promise<void> => {
    if (pane.working) return;
    const recalled = await tasks.recall().catch(() => null);
    if (recalled?.ok === true) dispatch({ kind: "recalled", ...recalled.value });
    dispatch({ kind: "followBegun", press: id });
    const outcome = await tasks.recount(pane.comparedWith, wrote).catch(() => null);
    const event = eventOf(id, outcome, timeOfDay());
    // As after a refresh of the pane's own: long lists are drawn part by part.
    startTransition(() => dispatch(event));
  });
  const look = useRef<() => void>(() => undefined);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const forgetTimers = (): void => {
    for (const timer of timers.current.splice(0)) clearTimeout(timer);
  };
  useEffect(() => {
    look.current = markReader(tasks, (mark) => void follow(mark));
    look.current();
    const stop = onReturn(() => look.current());
    return () => {
      stop();
      forgetTimers();
    };
  }, [tasks]);
  return () => {
    forgetTimers();
    timers.current = looksAfter.map((after) => setTimeout(() => look.current(), after));
  };
}
