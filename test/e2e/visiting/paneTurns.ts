import type { FrameLocator } from "playwright-core";

/** What happened in the pane's thread while its status began with the same words. */
export interface TurnsOfStep {
  /** The first words of the status, such as "Counting". */
  readonly step: string;
  /** How often the thread was free for something else. */
  readonly turns: number;
  /** The longest time in milliseconds in which it was not. */
  readonly longestGap: number;
  /** For each key or date that was typed meanwhile: the milliseconds until the pane had it. */
  readonly typed: readonly number[];
}

interface Watched extends Window {
  readonly turnsSeen: { step: string; turns: number; longestGap: number; typed: number[] }[];
}

/**
 * Watches the thread of the pane from now on, and what is typed as its meeting date.
 * In the workbench the host works on the same thread: while the sheets are read and written, gaps are mostly its own.
 * @returns what was seen since, step after step
 */
export async function watchTurns(pane: FrameLocator): Promise<() => Promise<readonly TurnsOfStep[]>> {
  await pane.locator("html").evaluate((html) => {
    const view = html.ownerDocument.defaultView as unknown as Watched & Window;
    const seen: { step: string; turns: number; longestGap: number; typed: number[] }[] = [];
    Object.assign(view, { turnsSeen: seen });
    const current = () => {
      const status = html.ownerDocument.querySelector("[role=status]")?.textContent ?? "";
      const step = /^\w*/.exec(status)?.[0] ?? "";
      const last = seen.at(-1);
      if (last?.step === step) return last;
      const next = { step, turns: 0, longestGap: 0, typed: [] };
      seen.push(next);
      return next;
    };
    let before = performance.now();
    let step = current();
    const turn = () => {
      const now = performance.now();
      const next = current();
      step.turns += 1;
      // Work that began before the next step was drawn is the next step's.
      next.longestGap = Math.max(next.longestGap, now - before);
      step = next;
      before = performance.now();
      view.setTimeout(turn);
    };
    turn();
    html.ownerDocument.addEventListener(
      "input",
      (event) => current().typed.push(view.performance.now() - event.timeStamp),
      true,
    );
  });
  return () =>
    pane
      .locator("html")
      .evaluate((html) => [...(html.ownerDocument.defaultView as unknown as Watched).turnsSeen]);
}
