import { pressAt } from "./visiting/paneKeys";
import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(90_000);

test("chosen dates become real ones, in a narrow pane and by keyboard, and undo gives the text back", async () => {
  visit = await workbench.visit("02-six-review-plans.xlsx");
  const { page, pane } = visit;
  await page.getByRole("separator", { name: "Width of the task pane" }).press("End");
  await pane.getByLabel("Meeting date").fill("2021-10-12");
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("button", { name: "Repairs (11)" }).click();
  await pane.getByRole("button", { name: "Repair 11 cells" }).waitFor();
  await pane.getByRole("checkbox", { name: "Repair SCR Child A, E9" }).uncheck();
  await workbench.picture("offered");
  expect(await workbench.paneFaults()).toEqual([]);
  expect(await workbench.paneFits()).toBe(true);

  expect(await workbench.cell("LCSPR Child D", "F18")).toBe("30 September 2021");
  await pressAt(visit, "button", "Repair 10 cells", "Enter");
  await pane.getByText("10 cells were repaired.").waitFor();
  const { y = 0 } = (await pane.getByText("10 cells were repaired.").boundingBox()) ?? {};
  expect(y > 110 && y < 740).toBe(true);
  expect(await workbench.cell("LCSPR Child D", "F18")).toBe(44469);
  expect(await workbench.cell("SCR Child A", "E9")).toBe("31/12/2020");
  // The focus stays where the button was pressed.
  await pane.getByRole("button", { name: "No cells chosen" }).and(pane.locator(":focus")).waitFor();
  await workbench.picture("repaired");

  await page.evaluate(() => window.workbench.undo());
  expect(await workbench.cell("LCSPR Child D", "F18")).toBe("30 September 2021");
});

test("a protected sheet is named and left alone, and a place leads to its cell", async () => {
  visit = await workbench.visit("01-peer-review-plan.xlsx");
  const { page, pane } = visit;
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("button", { name: "Repairs (1)" }).click();
  await pane.getByRole("button", { name: /^Peer review plan, F14 / }).click();
  await page.waitForFunction(() => window.workbench.activeSheet === "Peer review plan");
  await page.evaluate(() => window.workbench.protect("Peer review plan", true));
  await pane.getByRole("button", { name: "Repair 1 cell" }).click();
  await pane.getByText("1 cell is on a protected sheet").waitFor();
  expect(await workbench.cell("Peer review plan", "F14")).toBe("31.03.2021");

  await page.evaluate(() => window.workbench.protect("Peer review plan", false));
  await pane.getByRole("button", { name: "Repair 1 cell" }).click();
  await pane.getByText("1 cell was repaired.").waitFor();
  await pane.getByRole("button", { name: "Repairs (0)" }).waitFor();
  expect(await workbench.cell("Peer review plan", "F14")).toBe(44286);
});
