import { codec } from "../../workbench/engine/codec";
import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";
import { inWorkbench } from "./visiting/inWorkbench";
import { messyPlan } from "./plans/messyPlan";
import { pressAt } from "./visiting/paneKeys";
import type { Visit, VisitOptions } from "./visiting/workbenchPage";

const workbench = inWorkbench();
const sixReviews = "02-six-review-plans.xlsx";
const narrow = { paneWidth: 320, height: 900 };
let visit: Visit;

jest.setTimeout(180_000);

const status = (text: string) => visit.pane.getByRole("status").getByText(text).waitFor();
const button = (name: string) => visit.pane.getByRole("button", { name });
const sheetNames = () => visit.page.evaluate(() => window.workbench.sheetNames());

async function open(sample: string, options: VisitOptions = {}): Promise<void> {
  visit = await workbench.visit(sample, { paneWidth: 350, ...options });
}

async function refresh(): Promise<void> {
  await visit.pane.getByLabel("Meeting date").fill("2021-10-12");
  await button("Refresh summary").click();
  await status("For the meeting on 12 October 2021.");
}

/** A workbook in which nothing looks like a plan. */
async function openWithoutPlan(options: VisitOptions = {}): Promise<void> {
  await open(sixReviews, options);
  const workbook = createLiveWorkbook();
  const [sheet = ""] = workbook.sheets();
  workbook.write(sheet, 0, 0, { kind: "value", value: "Bring biscuits" });
  await workbench.openFile("notes.xlsx", await codec.write(workbook));
}

const lookOver = async (): Promise<void> => {
  // Panels open over a moment, and colours in between are no colours.
  await visit.page.waitForTimeout(500);
  expect(await workbench.paneFaults()).toEqual([]);
  expect(await workbench.paneFits()).toBe(true);
};

test.each([
  ["light", false],
  ["dark", true],
])(
  "without a press it says what it found, does and does not, and the button stays, %s",
  async (name, dark) => {
    await open(sixReviews, { ...narrow, dark });
    await button("Refresh summary").waitFor();
    const before = await button("Refresh summary").boundingBox();
    await status("Six action sheets, 84 actions in six reviews");
    await visit.pane
      .getByText("Nothing leaves this workbook, and your own sheets are not changed.")
      .waitFor();
    expect(await button("Refresh summary").boundingBox()).toEqual(before);
    expect(await visit.pane.locator(":focus").count()).toBe(0);
    expect(await sheetNames()).toHaveLength(8);
    await workbench.picture(`opening-${name}`);
    await lookOver();
  },
);

test("after a refresh: what is new, what needs attention, the way to the summary, then the figures", async () => {
  await open(sixReviews);
  await refresh();
  await button("Go to “Action plan summary”").waitFor();
  const headings = await visit.pane.getByRole("heading", { level: 2 }).allTextContents();
  const at = (text: string) => headings.findIndex((heading) => heading.includes(text));
  const order = [
    "changed",
    "attention",
    "The summary sheet",
    "report",
    "Totals",
    "By review",
    "Sheets and",
  ].map(at);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
  await pressAt(visit, "button", "Go to “Action plan summary”", "Enter");
  await visit.page.waitForFunction(() => window.workbench.activeSheet === "Action plan summary");
});

test("an officer's change makes the figures old, until they are counted again", async () => {
  await open(sixReviews, narrow);
  await refresh();
  // What the refresh itself wrote is no change.
  await visit.page.waitForTimeout(1500);
  expect(await visit.pane.getByText("The sheets have changed since").count()).toBe(0);
  const [plan = ""] = await sheetNames();
  await visit.page.evaluate((sheet) => window.workbench.typeCell(sheet, "B40", "A word"), plan);
  await status("The sheets have changed since");
  await workbench.picture("out-of-date");
  await lookOver();
  await button("Refresh summary").click();
  await status("84 actions from 68 recommendations");
  expect(await visit.pane.getByText("The sheets have changed since").count()).toBe(0);
});

test("where there is no plan an empty one is added, opened, and understood as it is filled in", async () => {
  await openWithoutPlan(narrow);
  await status("No action plan was found in this workbook");
  await workbench.picture("no-plan");
  await lookOver();
  await button("Refresh summary").focus();
  await pressAt(visit, "button", "Add an empty plan sheet", "Enter");
  await status("The sheet “Action plan” was added.");
  expect(await sheetNames()).toEqual([expect.any(String), "Action plan"]);
  const { activeSheet, cell } = await visit.page.evaluate(() => ({
    activeSheet: window.workbench.activeSheet,
    cell: window.workbench.selected().cell,
  }));
  expect([activeSheet, cell]).toEqual(["Action plan", "A8"]);
  await workbench.picture("template-added");
  for (const [address, text] of [
    ["A8", "1.1"],
    ["C8", "Train all staff"],
    ["E8", "30/09/2021"],
    ["G8", "Amber"],
  ] as const)
    await visit.page.evaluate(([at, typed]) => window.workbench.typeCell("Action plan", at, typed), [
      address,
      text,
    ] as const);
  await refresh();
  await status("1 action in one review");
});

test("while a cell is edited it says why it waits, and can be cancelled from the keyboard", async () => {
  await open(sixReviews, narrow);
  await status("Six action sheets");
  await visit.page.evaluate(() => window.workbench.editing(true));
  await button("Refresh summary").click();
  await status("If a cell is being edited, press Enter or Esc in the sheet");
  await workbench.picture("cancel");
  await lookOver();
  await pressAt(visit, "button", "Cancel", "Enter");
  await status("Cancelled. Nothing was changed.");
  expect(await visit.pane.locator(":focus").textContent()).toBe("Refresh summary");
  await visit.page.evaluate(() => window.workbench.editing(false));
  await visit.page.waitForTimeout(1000);
  expect(await sheetNames()).toHaveLength(8);
  await refresh();
  await status("The summary is on the sheet");
});

test("questions come one after the other with a recommended answer, and an answer can be taken back", async () => {
  await open("13-priorities-delivery-plan.xlsx", narrow);
  await status("One action sheet");
  await visit.pane.getByText("You will be asked about it first").waitFor();
  await refresh();
  await visit.pane.getByText("Recommended:").waitFor();
  await workbench.picture("question");
  await lookOver();
  await button("Look at a green cell").click();
  await visit.page.waitForFunction(() => window.workbench.activeSheet.startsWith("Delivery Plan"));
  await pressAt(visit, "radio", "The action is on track", " ");
  await pressAt(visit, "button", "Use this answer", "Enter");
  await status("The summary is on the sheet");
  await button("Ask me again what green means").click();
  await visit.pane.getByRole("heading", { name: "What does green mean" }).waitFor();
});

test("several questions say how many there are", async () => {
  await open(sixReviews, narrow);
  await workbench.openFile("messy.xlsx", await messyPlan());
  await refresh();
  await visit.pane.getByText(/^Question 1 of \d$/).waitFor();
  await workbench.picture("questions");
  await pressAt(visit, "button", "Leave this sheet out: LCSPR Family C", "Enter");
  await status("The summary is on the sheet");
});

test("without a connection it says that nothing was lost, until it is back", async () => {
  await open(sixReviews, narrow);
  await refresh();
  await visit.page.context().setOffline(true);
  await status("Excel for the web has lost its connection");
  await workbench.picture("offline");
  await lookOver();
  await visit.page.context().setOffline(false);
  await visit.pane.getByText("has lost its connection").waitFor({ state: "detached" });
});
