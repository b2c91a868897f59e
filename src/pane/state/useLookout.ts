import { useEffect, useEffectEvent, type Dispatch } from "react";
import type { Tasks } from "../../tasks/tasks";
import type { PaneEvent } from "./state";

/** Calls when the pane goes, by whichever way: React is not told when its page is closed. */
function whenGone(stop: () => void): () => void {
  window.addEventListener("pagehide", stop);
  return () => {
    window.removeEventListener("pagehide", stop);
    stop();
  };
}

/**
 * Tells the pane's state of changes to the sheets and of a lost connection, while the pane is there. `ours` is called
 * where our own sheets may be other ones now.
 */
export function useLookout(tasks: Tasks, dispatch: Dispatch<PaneEvent>, ours: () => void): void {
  const oursChanged = useEffectEvent(ours);
  useEffect(() => {
    let gone = false;
    const stops: (() => unknown)[] = [];
    // What cannot be watched is not watched: officers still refresh before a meeting.
    const keep = (watching: Promise<() => unknown>): void =>
      void watching.then((stop) => (gone ? stop() : stops.push(stop))).catch(() => undefined);
    const changed = (): void => dispatch({ kind: "sheetsChanged" });
    keep(tasks.watchSheets({ changed, ours: () => oursChanged() }));
    keep(tasks.watchConnection((offline) => dispatch({ kind: "connection", offline })));
    return whenGone(() => {
      gone = true;
      for (const stop of stops.splice(0)) void stop();
    });
  }, [tasks, dispatch]);
}
