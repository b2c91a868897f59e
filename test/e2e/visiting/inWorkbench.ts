import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/browser";
import { workbenchAddress } from "./workbenchAddress";
import { visitWorkbench, type Visit, type VisitOptions } from "./workbenchPage";

/** The workbench in a browser, for the tests of one file. */
export interface InWorkbench {
  /** Opens a sample in a fresh profile. */
  visit(sample: string, options?: VisitOptions): Promise<Visit>;
  /** The value of a cell. */
  cell(sheet: string, address: string): Promise<string | number | boolean>;
  /** Opens a workbook as an officer would, from a file. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Keeps a picture of the page for people to look at; returns where. */
  picture(name: string): Promise<string>;
  /** What axe finds in the pane; empty where nothing is amiss. */
  paneFaults(): Promise<readonly string[]>;
  /** Whether all of the pane is seen without scrolling sideways. */
  paneFits(): Promise<boolean>;
}

/**
 * Starts one browser for the tests of a file, and closes it. After each test its visit is closed,
 * and must have asked for nothing outside this computer and complained of nothing.
 */
export function inWorkbench(): InWorkbench {
  let browser: Browser;
  let folder: string | null = null;
  let current: Visit | null = null;
  const now = (): Visit => {
    if (current === null) throw new Error("Nothing is visited yet.");
    return current;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    const { outside, complaints } = now();
    await now().close();
    current = null;
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  });

  return {
    async visit(sample, options) {
      current = await visitWorkbench(browser, { address: workbenchAddress() }, sample, options);
      return current;
    },
    cell: (sheet, address) =>
      now().page.evaluate(([name, place]) => window.workbench.cell(name, place), [sheet, address] as const),
    async openFile(name, bytes) {
      const { page, pane } = now();
      const file = { name, mimeType: "", buffer: Buffer.from(bytes) };
      await page.getByLabel("Workbook to open").setInputFiles(file);
      await page.getByRole("status").getByText(`“${name}” is open`).waitFor();
      await pane.getByLabel("Meeting date").waitFor();
    },
    async picture(name) {
      folder ??= await mkdtemp(path.join(tmpdir(), "workbench-pictures-"));
      const file = path.join(folder, `${name}.png`);
      await now().page.screenshot({ path: file });
      return file;
    },
    async paneFaults() {
      const { violations } = await new AxeBuilder({ page: now().page }).include("#pane").analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    paneFits: () =>
      now()
        .pane.locator("html")
        .evaluate((html) => html.scrollWidth <= html.ownerDocument.defaultView!.innerWidth),
  };
}
