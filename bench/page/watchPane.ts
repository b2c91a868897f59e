import type { FrameLocator } from "playwright-core";

/** What happened in the pane from a press to the summary, in milliseconds. */
export interface PressToSummary {
  readonly whole: number;
  /** The longest that the page was busy without a pause, whoever was at work. */
  readonly longestWait: number;
  /** The longest that the pane itself was; null where it never was for 50 ms, the least that browsers tell of. */
  readonly longestOwn: number | null;
}

declare global {
  interface Window {
    pressed?: { readonly done: Promise<PressToSummary> };
  }
}

/**
 * Presses Refresh summary inside the page and waits for the sentence that says it is done. The workbench's spreadsheet
 * works in the same process of the browser, which Excel does not; so the browser is asked whose each long task was.
 */
export async function pressAndWatch(pane: FrameLocator): Promise<PressToSummary> {
  await pane.locator("html").evaluate((html, sentence) => {
    const view = html.ownerDocument.defaultView;
    const button = [...html.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Refresh summary",
    );
    if (!view || !button) throw new Error("There is no pane.");
    const own: number[] = [];
    const tasks = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") own.push(duration);
    });
    tasks.observe({ type: "longtask" });
    const begin = performance.now();
    let [last, longestWait, over] = [begin, 0, false];
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      longestWait = Math.max(longestWait, now - last);
      last = now;
      if (!over) channel.port2.postMessage(null);
    };
    const done = new Promise<PressToSummary>((resolve) => {
      let [wasGone, isDone] = [!html.textContent.includes(sentence), false];
      const look = new MutationObserver(() => {
        isDone = html.textContent.includes(sentence);
        wasGone ||= !isDone;
        if (!wasGone || !isDone) return;
        look.disconnect();
        const whole = performance.now() - begin;
        // Long tasks are told some time after they ended.
        view.setTimeout(() => {
          over = true;
          tasks.disconnect();
          resolve({ whole, longestWait, longestOwn: own.length === 0 ? null : Math.max(...own) });
        }, 500);
      });
      look.observe(html, { subtree: true, childList: true, characterData: true });
    });
    view.pressed = { done };
    channel.port2.postMessage(null);
    button.click();
  }, "The summary is on the sheet");
  return pane.locator("html").evaluate((html) => {
    const pressed = html.ownerDocument.defaultView?.pressed;
    if (!pressed) throw new Error("Nothing was pressed.");
    return pressed.done;
  });
}
