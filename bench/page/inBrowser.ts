import { launchBrowser } from "../../test/e2e/browser/browser";
import { visitWorkbench, type Visit, type VisitOptions } from "../../test/e2e/visiting/workbenchPage";
import { serveShipped } from "./serveShipped";

export type Visiting = (sample: string, options?: VisitOptions) => Promise<Visit>;

/** Serves the workbench, starts a browser as the browser tests do, and ends both. */
export async function inBrowser<T>(work: (visit: Visiting) => Promise<T>): Promise<T> {
  const workbench = await serveShipped();
  try {
    const browser = await launchBrowser();
    try {
      return await work((sample, options) => visitWorkbench(browser, workbench, sample, options));
    } finally {
      await browser.close();
    }
  } finally {
    await workbench.close();
  }
}
