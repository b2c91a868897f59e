import { turn } from "./turn";

// What is answered within a tenth of a second seems to be answered at once; Office.js and the browser need most of it.
const longestSlice = 25;

/**
 * Takes steps one after the other, and lets the browser answer keys and presses whenever they have taken 25
 * milliseconds together. A single step is never cut.
 *
 * @returns what the steps come to
 */
export async function inSlices<Made>(steps: Iterator<unknown, Made>): Promise<Made> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < longestSlice) continue;
    await turn();
    begun = performance.now();
  }
}
