import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../test/e2e/browser/browser";
import { messyPlan } from "../test/e2e/plans/messyPlan";
import { summarySheetName } from "../test/e2e/visiting/summarySheet";
import { visitWorkbench, type Visit, type VisitOptions } from "../test/e2e/visiting/workbenchPage";
import { startWorkbench, type RunningWorkbench } from "../workbench/serve/startWorkbench";

const folder = path.resolve("docs/pictures");
const meetingDate = "2021-10-12";
/** Pictures show the same day and time whenever they are drawn: some days before the meeting. */
const drawnAt = new Date("2021-10-08T14:05:00+01:00");
// Charts take a moment to grow to their size, and folds to open.
const settledMs = 1500;

interface Picture {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly sample: string;
  readonly options?: VisitOptions;
  /** Brings the workbench to what the picture shows; what it returns is drawn, else the whole page. */
  readonly prepare: (visit: Visit) => Promise<Locator | null>;
}

const paneOf = ({ page }: Visit): Locator => page.locator("#pane iframe");

async function refresh({ page, pane }: Visit): Promise<void> {
  await pane.getByLabel("Meeting date").fill(meetingDate);
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await page.waitForFunction((name) => window.workbench.sheetNames().includes(name), summarySheetName);
  await pane.getByRole("heading", { name: /^Needs attention/ }).waitFor();
}

async function ask(visit: Visit): Promise<Locator> {
  const { page, pane } = visit;
  const buffer = Buffer.from(await messyPlan());
  const file = { name: "Family C action plan.xlsx", mimeType: "", buffer };
  await page.getByLabel("Workbook to open").setInputFiles(file);
  await page.getByRole("status").getByText("is open").waitFor();
  await pane.getByLabel("Meeting date").fill(meetingDate);
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("button", { name: /^Use these columns for LCSPR Family C/ }).click();
  await pane.getByRole("radiogroup").first().waitFor();
  return paneOf(visit);
}

async function highlight(visit: Visit): Promise<null> {
  const { page, pane } = visit;
  await refresh(visit);
  await pane.getByRole("button", { name: /^Highlight in the sheets/ }).click();
  await pane.getByRole("button", { name: "Highlight", exact: true }).click();
  await pane.getByText(/cells are highlighted\./).waitFor();
  await pane.getByRole("button", { name: /^Overdue \(/ }).click();
  await pane.getByRole("button", { name: /^1\.2 / }).click();
  await page.waitForFunction(() => window.workbench.activeSheet === "Peer Review");
  return null;
}

async function refreshedPane(visit: Visit): Promise<Locator> {
  await refresh(visit);
  return paneOf(visit);
}

const sixPlans = "02-six-review-plans.xlsx";
/** As Excel shows a pane, and a good deal longer. */
const tall: VisitOptions = { height: 1000, paneWidth: 350 };

/** Every picture of the documentation. */
const pictures: readonly Picture[] = [
  {
    name: "workbench",
    sample: sixPlans,
    prepare: async (visit) => {
      await refresh(visit);
      return null;
    },
  },
  {
    name: "opened",
    sample: sixPlans,
    options: { height: 600, paneWidth: 350 },
    prepare: async (visit) => {
      await visit.pane.getByText(/84 actions in/).waitFor();
      return paneOf(visit);
    },
  },
  { name: "question", sample: "03-thematic-review-plan.xlsx", options: tall, prepare: ask },
  { name: "refreshed", sample: sixPlans, options: tall, prepare: refreshedPane },
  { name: "highlighted", sample: sixPlans, options: { height: 900 }, prepare: highlight },
  {
    name: "pane-320-dark",
    sample: sixPlans,
    options: { dark: true, height: 1000, paneWidth: 320 },
    prepare: refreshedPane,
  },
  {
    name: "forced-colours",
    sample: sixPlans,
    options: { dark: true, height: 1000, paneWidth: 350 },
    prepare: async (visit) => {
      await visit.page.emulateMedia({ forcedColors: "active" });
      return refreshedPane(visit);
    },
  },
];

async function draw(browser: Browser, workbench: RunningWorkbench, picture: Picture): Promise<void> {
  const visit = await visitWorkbench(browser, workbench, picture.sample, {
    ...picture.options,
    before: (context) => context.clock.setFixedTime(drawnAt),
  });
  try {
    const shown = await picture.prepare(visit);
    await visit.page.waitForTimeout(settledMs);
    const file = path.join(folder, `${picture.name}.png`);
    await (shown ?? visit.page).screenshot({ path: file });
    console.log(path.relative(process.cwd(), file));
  } finally {
    await visit.close();
  }
}

/** Takes away the pictures that are not drawn any more. */
async function clearOthers(): Promise<void> {
  const drawn = new Set(pictures.map(({ name }) => `${name}.png`));
  for (const name of await readdir(folder)) if (!drawn.has(name)) await rm(path.join(folder, name));
}

/** Draws the pictures of the documentation afresh; those named on the command line, else all of them. */
async function drawPictures(names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [workbench, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  try {
    for (const picture of pictures)
      if (names.length === 0 || names.includes(picture.name)) await draw(browser, workbench, picture);
    if (names.length === 0) await clearOthers();
  } finally {
    await browser.close();
    await workbench.close();
  }
}

await drawPictures(process.argv.slice(2));
