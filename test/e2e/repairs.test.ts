import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "../../workbench/serve/startWorkbench";
import { launchBrowser } from "./browser";
import { pressAt } from "./paneKeys";
import { visitWorkbench, type Visit } from "./workbenchPage";

let workbench: RunningWorkbench;
let browser: Browser;
let pictures: string;
let visit: Visit;

beforeAll(async () => {
  [workbench, browser, pictures] = await Promise.all([
    startWorkbench(),
    launchBrowser(),
    mkdtemp(path.join(tmpdir(), "repairs-")),
  ]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await workbench.close();
});

afterEach(async () => {
  const { outside, complaints } = visit;
  await visit.close();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});

jest.setTimeout(90_000);

const cell = (sheet: string, address: string) =>
  visit.page.evaluate(([name, place]) => window.workbench.cell(name, place), [sheet, address] as const);

test("chosen dates become real ones, in a narrow pane and by keyboard, and undo gives the text back", async () => {
  visit = await visitWorkbench(browser, workbench, "02-six-review-plans.xlsx");
  const { page, pane } = visit;
  await page.getByRole("separator", { name: "Width of the task pane" }).press("End");
  await pane.getByLabel("Meeting date").fill("2021-10-12");
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("button", { name: "Repairs (11)" }).click();
  await pane.getByRole("button", { name: "Repair 11 cells" }).waitFor();
  await pane.getByRole("checkbox", { name: "Repair SCR Child A, E9" }).uncheck();
  await page.screenshot({ path: path.join(pictures, "offered.png") });
  const { violations } = await new AxeBuilder({ page }).include("#pane").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(
    await pane
      .locator("html")
      .evaluate((html) => html.scrollWidth <= html.ownerDocument.defaultView!.innerWidth),
  ).toBe(true);

  expect(await cell("LCSPR Child D", "F18")).toBe("30 September 2021");
  await pressAt(visit, "button", "Repair 10 cells", "Enter");
  await pane.getByText("10 cells were repaired.").waitFor();
  const { y = 0 } = (await pane.getByText("10 cells were repaired.").boundingBox()) ?? {};
  expect(y > 110 && y < 740).toBe(true);
  expect(await cell("LCSPR Child D", "F18")).toBe(44469);
  expect(await cell("SCR Child A", "E9")).toBe("31/12/2020");
  // The focus stays where the button was pressed.
  await pane.getByRole("button", { name: "No cells chosen" }).and(pane.locator(":focus")).waitFor();
  await page.screenshot({ path: path.join(pictures, "repaired.png") });

  await page.evaluate(() => window.workbench.undo());
  expect(await cell("LCSPR Child D", "F18")).toBe("30 September 2021");
});

test("a protected sheet is named and left alone, and a place leads to its cell", async () => {
  visit = await visitWorkbench(browser, workbench, "01-peer-review-plan.xlsx");
  const { page, pane } = visit;
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("button", { name: "Repairs (1)" }).click();
  await pane.getByRole("button", { name: /^Peer review plan, F14 / }).click();
  await page.waitForFunction(() => window.workbench.activeSheet === "Peer review plan");
  await page.evaluate(() => window.workbench.protect("Peer review plan", true));
  await pane.getByRole("button", { name: "Repair 1 cell" }).click();
  await pane.getByText("1 cell is on a protected sheet").waitFor();
  expect(await cell("Peer review plan", "F14")).toBe("31.03.2021");

  await page.evaluate(() => window.workbench.protect("Peer review plan", false));
  await pane.getByRole("button", { name: "Repair 1 cell" }).click();
  await pane.getByText("1 cell was repaired.").waitFor();
  await pane.getByRole("button", { name: "Repairs (0)" }).waitFor();
  expect(await cell("Peer review plan", "F14")).toBe(44286);
});
