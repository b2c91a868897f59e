import { printColumns } from "./columnsPart";
import { withCompiled } from "../asShipped";
import { printWords } from "./wordsPart";

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * How well plans are read: `npm run bench -- reading [columns] [words] [speed] [--details]`, all three parts where none
 * is named. True where every threshold holds.
 */
export async function run(wishes: readonly string[]): Promise<boolean> {
  const named = wishes.filter((wish) => !wish.startsWith("--"));
  const wants = (part: string): boolean => named.length === 0 || named.includes(part);
  const results = [
    !wants("columns") || printColumns(seeds, wishes.includes("--details")),
    !wants("words") || printWords(),
    !wants("speed") || (await withCompiled("bench/reading/speedMain.ts", ({ show }) => show())),
  ];
  return results.every(Boolean);
}
