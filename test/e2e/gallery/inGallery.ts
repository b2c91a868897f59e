import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchForPictures } from "../browser/browser";
import { workbenchAddress } from "../visiting/workbenchAddress";

export type Mode = "light" | "dark" | "forced";

/** One page of the gallery on which the states are shown, one after the other. */
export interface InGallery {
  /** Shows a state afresh, in light, 350 px wide. */
  show(name: string): Promise<void>;
  /** Its accessibility tree, as readable text. */
  tree(): Promise<string>;
  /** The upper part of the page. */
  picture(): Promise<Buffer>;
  /**
   * What axe finds of WCAG 2.2 A and AA and of good practice; empty where nothing is amiss. The page is the same in
   * every mode, so only what axe says of colours is asked for again.
   */
  faults(mode: Mode): Promise<readonly string[]>;
  /** By how many pixels the page is wider than a window of this width. */
  tooWideAt(width: number): Promise<number>;
}

const size = { width: 350, height: 640 };
// Long lists go on and on; what tells states apart lies above.
const tallest = 4000;
const ofColours = ["color-contrast", "link-in-text-block"];
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Starts a browser for the tests of a file, and closes it. */
export function inGallery(): InGallery {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchForPictures();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: size,
      reducedMotion: "reduce",
      colorScheme: "light",
      locale: "en-GB",
      timezoneId: "Europe/London",
    });
    page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    // The results are made when the first state asks for them.
    await page.goto(`${workbenchAddress()}gallery.html?state=looked-ready`);
    await page.locator("main").waitFor({ timeout: 150_000 });
  }, 200_000);
  afterAll(async () => {
    await browser.close();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  return {
    async show(name) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await page.evaluate((wanted) => window.showState(wanted, null), name);
    },
    tree: async () => `${await page.locator("body").ariaSnapshot()}\n`,
    async picture() {
      const { scrollHeight } = await page.evaluate(() => ({
        scrollHeight: document.documentElement.scrollHeight,
      }));
      const clip = { x: 0, y: 0, width: size.width, height: Math.min(scrollHeight, tallest) };
      return page.screenshot({ fullPage: true, clip, animations: "disabled", caret: "hide" });
    },
    async faults(mode) {
      await page.emulateMedia({
        colorScheme: mode === "dark" ? "dark" : "light",
        forcedColors: mode === "forced" ? "active" : "none",
      });
      const axe = new AxeBuilder({ page }).setLegacyMode(true);
      const asked = mode === "light" ? axe.withTags(wcag) : axe.withRules(ofColours);
      const { violations } = await asked.analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    async tooWideAt(width) {
      await page.setViewportSize({ ...size, width });
      return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    },
  };
}
