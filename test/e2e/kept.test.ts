import { inWorkbench } from "./visiting/inWorkbench";
import { pressAt } from "./visiting/paneKeys";
import type { Visit } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(180_000);

const status = (text: string) => visit.pane.getByRole("status").getByText(text).waitFor();
const focused = () => visit.pane.locator(":focus").textContent();
const forget = "Forget what is kept in this workbook";

test("by keyboard, what is kept is forgotten once it is confirmed, and can be kept", async () => {
  visit = await workbench.visit("02-six-review-plans.xlsx", { paneWidth: 320, height: 900 });
  await visit.pane.getByLabel("Meeting date").fill("2021-10-12");
  await visit.pane.getByRole("button", { name: "Refresh summary" }).click();
  await status("The summary is on the sheet");
  const sheets = await visit.page.evaluate(() => window.workbench.sheetNames());

  await visit.pane.getByRole("button", { name: /^Kept in this workbook/ }).focus();
  await visit.page.keyboard.press("Enter");
  await pressAt(visit, "button", forget, "Enter");
  await visit.pane.getByRole("group", { name: "Forget it all?" }).waitFor();
  // Enter pressed twice forgets nothing.
  expect(await focused()).toBe("Keep it");
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("group", { name: "Forget it all?" }).waitFor({ state: "detached" });
  expect(await focused()).toBe(forget);

  await visit.page.keyboard.press("Enter");
  await visit.page.waitForTimeout(500);
  await workbench.picture("forget");
  expect(await workbench.paneFaults()).toEqual([]);
  expect(await workbench.paneFits()).toBe(true);
  await pressAt(visit, "button", "Forget it", "Enter");
  await status("Forgotten: the meeting date and how the plan stood at one meeting.");
  expect(await focused()).toBe("Refresh summary");
  await status("Six action sheets, 84 actions in six reviews");
  await workbench.picture("forgotten");
  expect(await visit.pane.getByRole("button", { name: /^Kept in this workbook/ }).count()).toBe(0);
  expect(await visit.page.evaluate(() => window.workbench.sheetNames())).toEqual(sheets);

  // The part comes back folded, and takes no focus.
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("button", { name: /^Kept in this workbook/, expanded: false }).waitFor();
  expect(await focused()).toBe("Refresh summary");
});
