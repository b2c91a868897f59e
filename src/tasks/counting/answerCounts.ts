import { countSheets } from "./countSheets";
import { gatherGrids } from "./gridPieces";
import type { Heard, Told } from "./partner";
import { countedPieces } from "./planPieces";

/**
 * The other side of a partner: takes sheets in pieces, counts them when told to, and answers in pieces. What goes wrong
 * is only said to have gone wrong, since a fault may quote a cell.
 * @returns what is to be called with each message
 */
export function answerCounts(answer: (heard: Heard) => void): (told: Told) => void {
  let gathering = gatherGrids();
  answer({ kind: "ready" });
  return (told) => {
    if (told.kind !== "count") {
      gathering.add(told);
      return;
    }
    const grids = gathering.grids();
    gathering = gatherGrids();
    try {
      for (const piece of countedPieces(countSheets(grids, told.asked))) answer(piece);
    } catch {
      answer({ kind: "failed" });
    }
  };
}
