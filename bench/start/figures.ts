import type { Visit } from "../../test/e2e/visiting/workbenchPage";
import { figure, type Figure } from "../figure";
import { often } from "../howOften";
import { inBrowser } from "../page/inBrowser";

const starts = 9;
const samples = ["01-peer-review-plan.xlsx", "03-thematic-review-plan.xlsx"] as const;

interface PaneStart {
  /** Milliseconds since the pane's page was asked for. */
  readonly firstText: number;
  readonly ready: number;
}

declare global {
  interface Window {
    buttonSeenAt?: number;
  }
}

/** Runs in every page before anything of its own: notes when the pane's button is there. */
function noteButton(): void {
  if (!window.location.pathname.endsWith("/pane.html")) return;
  const look = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("button")];
    if (!buttons.some(({ textContent, disabled }) => textContent === "Refresh summary" && !disabled)) return;
    look.disconnect();
    window.buttonSeenAt = performance.now();
  });
  look.observe(document, { subtree: true, childList: true, attributes: true });
}

async function startOf({ page, pane }: Visit, sample: string): Promise<PaneStart> {
  await page.evaluate((name) => window.workbench.open(name), sample);
  await pane.getByRole("button", { name: "Refresh summary" }).waitFor();
  return pane.locator("html").evaluate((html) => {
    const view = html.ownerDocument.defaultView;
    const [paint] = view?.performance.getEntriesByName("first-contentful-paint") ?? [];
    return { firstText: paint?.startTime ?? Number.NaN, ready: view?.buttonSeenAt ?? Number.NaN };
  });
}

/** How soon an officer sees and can use the pane, served from this computer: the first time, and once it is cached. */
export function startFigures(): Promise<readonly Figure[]> {
  return inBrowser(async (visiting) => {
    const visit = await visiting(samples[1], { before: (context) => context.addInitScript(noteButton) });
    try {
      const all: PaneStart[] = [];
      for (let at = 0; at < often(starts); at++)
        all.push(await startOf(visit, samples[at % 2] ?? samples[0]));
      const part = "start of the pane, its page served from this computer";
      return [
        figure(
          part,
          "first text",
          "ms",
          all.map(({ firstText }) => firstText),
        ),
        figure(
          part,
          "ready for a press",
          "ms",
          all.map(({ ready }) => ready),
        ),
      ];
    } finally {
      await visit.close();
    }
  });
}
