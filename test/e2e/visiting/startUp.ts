import type { BrowserContext, Page, Route } from "playwright-core";

/** How a file of the add-in fares: it never comes, it is refused, or it comes. */
export type Fate = "held" | "refused" | "given";

export interface Withheld {
  readonly withheld: RegExp;
  readonly before: (context: BrowserContext) => Promise<void>;
  /** Decides anew; what was held meanwhile is let go. */
  readonly set: (fate: Fate) => Promise<void>;
}

/**
 * Options for a visit in which every file whose address matches has that fate, until another is set: for all pages of
 * the add-in, or for the one named.
 */
export function withhold(files: RegExp, first: Fate, page = ""): Withheld {
  let fate = first;
  const waiting: Route[] = [];
  const answer = (route: Route): Promise<void> => {
    if (fate === "given" || !route.request().frame().url().includes(page)) return route.continue();
    if (fate === "refused") return route.abort();
    waiting.push(route);
    return Promise.resolve();
  };
  return {
    withheld: files,
    before: async (context) => {
      await context.route(files, answer);
    },
    set: async (next) => {
      fate = next;
      for (const route of waiting.splice(0)) await answer(route);
    },
  };
}

/**
 * The add-in's page by itself, outside Excel, in a profile of its own that reaches this computer only. `officeJs` is
 * run in place of Office.js.
 */
export async function paneAlone(
  workbenchPage: Page,
  { scripts = true, officeJs }: { readonly scripts?: boolean; readonly officeJs?: string },
): Promise<Page> {
  const browser = workbenchPage.context().browser();
  const context = await browser!.newContext({ javaScriptEnabled: scripts, ignoreHTTPSErrors: true });
  await context.route(/^https:\/\/(?!localhost)/, (route) => route.abort());
  if (officeJs !== undefined)
    await context.route(/\/office-js\/office\.js/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeJs }),
    );
  const page = await context.newPage();
  await page.goto(new URL("pane.html", workbenchPage.url()).href);
  return page;
}
