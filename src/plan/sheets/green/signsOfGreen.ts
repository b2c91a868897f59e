import { plainText } from "../../cells/cellText";
import { sensesSaid } from "../../cells/ratingWord";
import { hasDay } from "../../ratingSources/completion";
import type { GreenSigns } from "../../question";
import { valueAt } from "../gridReading";
import type { ReadPlan } from "../readPlan";

/** Blue, or a word for complete that has no rating until it is known what green means. */
const saysComplete = (rating: string | null, said: string): boolean =>
  rating === "blue" || (rating === null && sensesSaid(said).has("done"));

/** What the sheet shows of green, by its lines as they are rated while it is asked; null where that is nothing. */
export function signsOfGreen({ tables }: Pick<ReadPlan, "tables">): GreenSigns | null {
  const others = new Map<string, { readonly word: string; readonly lines: number }>();
  let green = 0;
  let completed = 0;
  for (const { table, read } of tables) {
    const column = table.columns.completed;
    read.lines.forEach(({ line }, at) => {
      const said = plainText(read.ratings[at]?.said ?? "");
      if (line.rating === "green") {
        green++;
        if (column !== undefined && hasDay(valueAt(table.grid, line.row - 1, column))) completed++;
      } else if (saysComplete(line.rating, said)) {
        const before = others.get(said.toLowerCase());
        others.set(said.toLowerCase(), { word: before?.word ?? said, lines: (before?.lines ?? 0) + 1 });
      }
    });
  }
  const otherWords = [...others.values()].sort((one, other) => other.lines - one.lines);
  return completed === 0 && otherWords.length === 0 ? null : { green, completed, otherWords };
}
