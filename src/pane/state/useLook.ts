import { useEffect, useEffectEvent, useRef, type Dispatch } from "react";
import type { Tasks } from "../../tasks/tasks";
import type { PaneEvent } from "./state";

/** Milliseconds between a change and another look at the sheets. */
const quiet = 1500;

/** Whatever goes wrong is nobody's loss: the pane then says what it does, as it would without the look. */
async function look(tasks: Tasks, stop: AbortSignal, dispatch: Dispatch<PaneEvent>): Promise<void> {
  const outcome = await tasks.look(stop).catch(() => null);
  if (stop.aborted) return;
  const missing = outcome?.ok === false && outcome.problem.kind === "noPlan" ? "noPlan" : "unknown";
  dispatch({
    kind: "looked",
    look: outcome?.ok === true ? { kind: "found", found: outcome.value } : { kind: missing },
  });
}

/**
 * Looks at the workbook when the pane opens, and again while what was seen is `stale`. A refresh wins: the function
 * returned gives the look up.
 */
export function useLook(tasks: Tasks, stale: boolean, dispatch: Dispatch<PaneEvent>): () => void {
  const looking = useRef<AbortController | null>(null);
  const giveUp = (): void => looking.current?.abort();
  const begin = useEffectEvent(() => {
    giveUp();
    looking.current = new AbortController();
    dispatch({ kind: "lookBegun" });
    void look(tasks, looking.current.signal, dispatch);
  });
  useEffect(() => {
    begin();
    return () => looking.current?.abort();
  }, [tasks]);
  useEffect(() => {
    if (!stale) return;
    const timer = setTimeout(begin, quiet);
    return () => clearTimeout(timer);
  }, [stale]);
  return giveUp;
}
