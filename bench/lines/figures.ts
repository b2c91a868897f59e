import { figuresAsShipped } from "../asShipped";
import type { Figure } from "../figure";
import { coldFigures } from "./coldFigures";
import { memoryFigures } from "./memoryFigures";

/** Understanding and summarising plans: how long beside others, how it grows, the first time, and in how much memory. */
export async function linesFigures(): Promise<readonly Figure[]> {
  return [
    ...(await figuresAsShipped("bench/lines/linesMain.ts")),
    ...(await figuresAsShipped("bench/lines/growthMain.ts")),
    ...(await coldFigures()),
    ...(await memoryFigures()),
  ];
}
