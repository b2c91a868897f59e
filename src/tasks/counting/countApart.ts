import type { SheetGrid } from "../../plan/sheets/sheetGrid";
import type { Outcome } from "../../summary/problem";
import { cancelled, type Count, type Counted, type ToCount } from "./counting";
import { gridPieces } from "./gridPieces";
import type { Heard, Partner } from "./partner";
import { gatherCounted } from "./planPieces";
import { turn } from "../../workbook/turns/turn";

/** In milliseconds: a partner of whom nothing was heard by then is not waited for. */
const longestStart = 10_000;

/** A partner with how far it has come. */
interface Colleague {
  readonly partner: Partner;
  state: "starting" | "ready" | "failed";
  hear: (heard: Heard) => void;
}

function meet(partner: Partner): Colleague {
  const colleague: Colleague = { partner, state: "starting", hear: () => undefined };
  partner.listen((heard) => {
    colleague.state = heard.kind === "failed" ? "failed" : "ready";
    colleague.hear(heard);
  });
  return colleague;
}

/** Resolves with what was counted, or as cancelled once it is stopped; rejects where the colleague cannot, or does not begin. */
function answerOf(colleague: Colleague, stop: AbortSignal | undefined): Promise<Outcome<Counted>> {
  return new Promise((resolve, reject) => {
    const cannot = (): void => reject(new Error("It was not counted elsewhere."));
    if (colleague.state === "failed") cannot();
    const timer = colleague.state === "starting" ? setTimeout(cannot, longestStart) : undefined;
    const stopped = (): void => {
      clearTimeout(timer);
      resolve(cancelled);
    };
    stop?.addEventListener("abort", stopped, { once: true });
    const gathering = gatherCounted();
    colleague.hear = (heard) => {
      clearTimeout(timer);
      if (heard.kind === "failed") cannot();
      if (heard.kind === "failed" || heard.kind === "ready") return;
      const counted = gathering.add(heard);
      if (counted) resolve(counted);
    };
  });
}

async function askTo(
  colleague: Colleague,
  grids: readonly SheetGrid[],
  asked: ToCount,
  stop: AbortSignal | undefined,
): Promise<Outcome<Counted>> {
  const stopped = (): boolean => stop?.aborted === true;
  const answer = answerOf(colleague, stop);
  // It may fail before all is told.
  answer.catch(() => undefined);
  for (const grid of grids)
    for (const piece of gridPieces(grid)) {
      if (stopped()) return cancelled;
      colleague.partner.tell(piece);
      await turn();
    }
  if (stopped()) return cancelled;
  colleague.partner.tell({ kind: "count", asked });
  return answer;
}

/**
 * Counts with a partner, so that the pane goes on answering meanwhile. What is copied there and back is copied in
 * pieces, between which keys and presses are answered. Stopping ends the partner; the next count has a new one. Where
 * there can be no partner, or it fails, it is counted `here`, now and from then on: the same figures, but the pane
 * stands still for as long as that takes.
 */
export function countApart(start: () => Partner, here: Count): Count {
  let fails = false;
  const begin = (): Colleague | null => {
    try {
      return meet(start());
    } catch {
      return null;
    }
  };
  // Under way at once, so that the first count does not wait for it.
  let waiting = begin();
  const leave = (colleague: Colleague, stays: boolean): void => {
    if (stays && waiting === null) waiting = colleague;
    else colleague.partner.end();
  };
  return async (grids, asked, stop) => {
    const colleague = fails ? null : (waiting ?? begin());
    waiting = null;
    if (!colleague) return here(grids, asked, stop);
    try {
      const counted = await askTo(colleague, grids, asked, stop);
      leave(colleague, counted !== cancelled);
      return counted;
    } catch {
      fails = true;
      leave(colleague, false);
      return here(grids, asked, stop);
    }
  };
}
