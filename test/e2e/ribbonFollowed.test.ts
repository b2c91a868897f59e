import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(180_000);

const status = (text: string) => visit.pane.getByRole("status").getByText(text).waitFor();
const pressOnRibbon = () => visit.page.getByRole("button", { name: "Refresh summary" }).click();

test("the pane shows the figures of a refresh from the ribbon, and follows the next one", async () => {
  visit = await workbench.visit("02-six-review-plans.xlsx", { paneWidth: 350 });
  await status("Six action sheets, 84 actions in six reviews");
  await pressOnRibbon();
  await status("The summary is on the sheet “Action plan summary”.");
  await visit.pane.getByRole("button", { name: "Go to “Needs attention”" }).click();
  await visit.page.waitForFunction(() => window.workbench.activeSheet === "Needs attention");
  const [plan = ""] = await visit.page.evaluate(() => window.workbench.sheetNames());
  await visit.page.evaluate((sheet) => window.workbench.typeCell(sheet, "B40", "A word"), plan);
  await status("The sheets have changed since");
  await pressOnRibbon();
  await visit.pane.getByText("The sheets have changed since").waitFor({ state: "detached" });
  await status("The summary is on the sheet “Action plan summary”.");
});

test("what the ribbon could not settle is asked in the pane, once an officer comes back to it", async () => {
  visit = await workbench.visit("13-priorities-delivery-plan.xlsx", { paneWidth: 350 });
  await status("One action sheet");
  await pressOnRibbon();
  await visit.page.getByRole("dialog").waitFor();
  await visit.page.getByRole("dialog").getByRole("button").first().click();
  await visit.pane.getByLabel("Meeting date").hover();
  await visit.pane.getByRole("heading", { name: "What does green mean" }).waitFor();
});
