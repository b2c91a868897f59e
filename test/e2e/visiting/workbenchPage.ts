import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";

/** One visit to the workbench, and all that went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** The task pane's own page. */
  readonly pane: FrameLocator;
  /** Addresses asked for outside this computer; none was let through. */
  readonly outside: readonly string[];
  /** Errors and warnings of the consoles, exceptions that nobody caught, answers that say "not found". */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** How wide the task pane is, in pixels; as the page begins where this is missing. */
  readonly paneWidth?: number;
  /** Done to the fresh profile before the page opens, such as to withhold a file. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  /** Addresses that are withheld on purpose: that they are missed is no complaint. */
  readonly withheld?: RegExp;
}

/** Opens the workbench with a sample in a fresh browser profile and waits until its workbook is open. */
export async function visitWorkbench(
  browser: Browser,
  workbench: { readonly address: string },
  sample: string,
  { dark = false, width = 1366, height = 768, paneWidth, before, withheld }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  context.setDefaultTimeout(15_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route("**/*", (route) => {
    const { hostname, href } = new URL(route.request().url());
    if (hostname === "localhost") return route.continue();
    outside.push(href);
    return route.abort();
  });
  await before?.(context);
  const page = await context.newPage();
  context.on("console", (message) => {
    if (withheld?.test(message.location().url)) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${workbench.address}?sample=${encodeURIComponent(sample)}`);
  await page.waitForFunction(() => window.workbench.ready);
  if (paneWidth !== undefined)
    await page.evaluate(
      (pixels) => document.getElementById("desk")?.style.setProperty("--pane-width", `${pixels}px`),
      paneWidth,
    );
  const pane = page.frameLocator("#pane iframe");
  return { page, pane, outside, complaints, close: () => context.close() };
}
