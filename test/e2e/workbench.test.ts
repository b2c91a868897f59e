import { AxeBuilder } from "@axe-core/playwright";
import { reviewTotals, summarySheetName } from "./visiting/summarySheet";
import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit } from "./visiting/workbenchPage";

const sixPlans = "02-six-review-plans.xlsx";
const counted = { Recommendations: 68, Actions: 84, Red: 4, Amber: 35, Green: 45 };

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(60_000);

/** What axe finds in this part of the page and the frames in it; the grid is another project's and is left out. */
async function accessibilityFaults(part: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: visit.page }).include(part).exclude("#grid").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function refreshFromPane(meetingDate: string): Promise<void> {
  await visit.pane.getByLabel("Meeting date").fill(meetingDate);
  await visit.pane.getByRole("button", { name: "Refresh summary" }).click();
  await visit.pane
    .getByRole("status")
    .getByText("84 actions from 68 recommendations in six reviews")
    .waitFor();
}

test("the pane's button writes the summary of six plans into the workbook", async () => {
  visit = await workbench.visit(sixPlans);
  const before = await visit.page.evaluate(() => window.workbench.sheetNames());
  await refreshFromPane("2021-10-12");

  expect(await reviewTotals(visit.page)).toMatchObject(counted);
  expect(await visit.page.evaluate(() => window.workbench.sheetNames())).toEqual([
    ...before,
    summarySheetName,
    "Needs attention",
  ]);
  await workbench.picture("refreshed");
  expect(await accessibilityFaults("body")).toEqual([]);
});

test("the ribbon's button does the same without the pane", async () => {
  visit = await workbench.visit(sixPlans);
  await visit.page.getByRole("button", { name: "Action plan", exact: true }).click();
  await visit.page.getByRole("button", { name: "Refresh summary" }).click();
  await visit.page.getByRole("status").getByText("has finished").waitFor();

  expect(await reviewTotals(visit.page)).toMatchObject(counted);
  expect(await visit.page.evaluate(() => window.workbench.activeSheet)).toBe(summarySheetName);
});

test("what stops the ribbon's button is said in a dialog, as often as it is pressed", async () => {
  visit = await workbench.visit(sixPlans);
  await refreshFromPane("2021-10-12");
  await visit.page.evaluate((sheet) => window.workbench.protect(sheet, true), summarySheetName);
  for (let press = 1; press <= 2; press++) {
    await visit.page.getByRole("button", { name: "Refresh summary" }).click();
    const message = visit.page.frameLocator("dialog iframe");
    await message.getByRole("heading", { name: "A sheet is protected" }).waitFor();
    expect(await accessibilityFaults("dialog")).toEqual([]);
    await visit.page.getByRole("button", { name: "Close", exact: true }).click();
    await visit.page.getByRole("status").getByText("has finished").waitFor();
  }
});

test("a saved copy opens again with its summary, and undo takes a refresh back", async () => {
  visit = await workbench.visit(sixPlans);
  await refreshFromPane("2021-10-12");
  const saved = await visit.page.evaluate(async () => Array.from(await window.workbench.save()));
  await visit.page.evaluate(() => {
    while (window.workbench.undo());
  });
  expect(await visit.page.evaluate(() => window.workbench.sheetNames())).not.toContain(summarySheetName);

  await workbench.openFile("saved.xlsx", Uint8Array.from(saved));
  expect(await reviewTotals(visit.page)).toMatchObject(counted);
});

test("a file that is no workbook is refused with words, and what was open stays", async () => {
  visit = await workbench.visit(sixPlans);
  const file = { name: "notes.xlsx", mimeType: "", buffer: Buffer.from("just text") };
  await visit.page.getByLabel("Workbook to open").setInputFiles(file);
  await visit.page.getByRole("status").getByText("is not an Excel workbook").waitFor();
  await refreshFromPane("2021-10-12");
  expect(await reviewTotals(visit.page)).toMatchObject(counted);
});

test("a cell that is being edited makes the pane wait, and the press is not lost", async () => {
  visit = await workbench.visit(sixPlans);
  await visit.page.evaluate(() => window.workbench.editing(true));
  await visit.pane.getByRole("button", { name: "Refresh summary" }).click();
  await visit.page.waitForTimeout(500);
  expect(await visit.page.evaluate(() => window.workbench.sheetNames())).not.toContain(summarySheetName);

  await visit.page.evaluate(() => window.workbench.editing(false));
  await visit.pane
    .getByRole("status")
    .getByText("84 actions from 68 recommendations in six reviews")
    .waitFor();
  expect(await reviewTotals(visit.page)).toMatchObject(counted);
});

test("the splitter is moved with the arrow keys", async () => {
  visit = await workbench.visit(sixPlans);
  const splitter = visit.page.getByRole("separator", { name: "Width of the task pane" });
  const width = async () => (await visit.page.locator("#pane-area").boundingBox())?.width;
  expect(await width()).toBe(350);
  await splitter.press("ArrowLeft");
  expect(await width()).toBe(360);
  await splitter.press("End");
  expect([await width(), await splitter.getAttribute("aria-valuenow")]).toEqual([320, "320"]);
});

test("the keyboard goes into the pane, leaves it at its end, and Esc goes to the sheet", async () => {
  visit = await workbench.visit(sixPlans);
  const { page, pane } = visit;
  await pane.getByRole("button", { name: "Refresh summary" }).focus();
  await page.keyboard.press("Tab");
  await page.getByLabel("Sample workbook").and(page.locator(":focus")).waitFor();

  await pane.getByLabel("Meeting date").focus();
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("button", { name: "Close the task pane" }).and(page.locator(":focus")).waitFor();

  await pane.getByRole("button", { name: "Refresh summary" }).focus();
  await page.keyboard.press("Escape");
  await page.locator("#grid :focus").waitFor();
});
