import { focusSeen } from "./visiting/focusSeen";
import { inWorkbench } from "./visiting/inWorkbench";
import { messyPlan } from "./plans/messyPlan";
import { reviewTotals } from "./visiting/summarySheet";
import type { Visit } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(180_000);

type Role = "button" | "radio" | "combobox" | "textbox";
const mostPresses = 80;

/** Presses a key; afterwards something in the pane has the focus, and shows it. */
async function press(key: string): Promise<void> {
  await visit.page.keyboard.press(key);
  const focus = await focusSeen(visit.page);
  expect(focus).toEqual({ element: focus.element || "anything", inPane: true, seen: true });
}

/** Goes to the control by Tab and by arrow keys within radio buttons. */
async function goTo(role: Role, name: RegExp): Promise<void> {
  const wanted = visit.pane.getByRole(role, { name }).and(visit.pane.locator(":focus"));
  for (let presses = 0; presses < mostPresses; presses++) {
    if ((await wanted.count()) > 0) return;
    const atRadio = role === "radio" && (await visit.pane.locator("input[type=radio]:focus").count()) > 0;
    await press(atRadio ? "ArrowDown" : "Tab");
  }
  throw new Error(`The keyboard does not lead to the ${role} ${String(name)}.`);
}

/** Waits for words of the status line; the focus must not have been lost meanwhile. */
async function told(text: string | RegExp): Promise<void> {
  await visit.pane.getByRole("status").getByText(text).first().waitFor();
  expect(await focusSeen(visit.page)).toMatchObject({ inPane: true, seen: true });
}

/** Presses the button that has the focus and waits until its question is not asked any more. */
async function answer(question: string, next: string | null): Promise<void> {
  await press("Enter");
  await visit.pane.getByRole("heading", { name: question }).waitFor({ state: "detached" });
  if (next === null) await told(/The summary is on the sheet/);
  else await visit.pane.getByRole("heading", { name: next }).waitFor();
  expect(await focusSeen(visit.page)).toMatchObject({ inPane: true, seen: true });
}

test("a group of answers is one tab stop, and the arrow keys lead within it", async () => {
  visit = await workbench.visit("13-priorities-delivery-plan.xlsx");
  await visit.pane.getByRole("button", { name: "Refresh summary" }).click();
  const radios = visit.pane.getByRole("radiogroup", { name: /What does green mean/ }).getByRole("radio");
  await radios.first().waitFor();
  expect(await radios.count()).toBe(2);
  const isAt = async (at: number): Promise<boolean> =>
    radios.nth(at).evaluate((radio) => radio === radio.ownerDocument.activeElement);
  const use = visit.pane.getByRole("button", { name: "Use this answer" });
  const isOnButton = () => use.evaluate((button) => button === button.ownerDocument.activeElement);

  await visit.pane.getByRole("button", { name: "Look at a green cell" }).focus();
  await press("Tab");
  expect(await isAt(0)).toBe(true);
  await press("Tab");
  expect(await isOnButton()).toBe(true);
  await press("Shift+Tab");
  expect(await isAt(0)).toBe(true);
  await press("ArrowDown");
  expect(await isAt(1)).toBe(true);
  expect(await radios.nth(1).isChecked()).toBe(true);
  await press("Tab");
  expect(await isOnButton()).toBe(true);
  await press("Shift+Tab");
  expect(await isAt(1)).toBe(true);
  expect(await radios.evaluateAll((all) => all.map((radio) => radio.tabIndex))).toEqual([-1, 0]);
});

test("from opening to a summary and a corrected column, by keyboard alone", async () => {
  visit = await workbench.visit("03-thematic-review-plan.xlsx");
  await workbench.openFile("messy.xlsx", await messyPlan());

  // As in Excel, F6 leads from the sheet into the pane.
  await press("F6");
  await goTo("textbox", /^Meeting date/);
  // The same in every order of day and month.
  for (const digit of "10102021") await press(digit);
  await visit.pane.getByText(/^10 October 2021\./).waitFor();
  await goTo("button", /^Refresh summary$/);
  await press("Enter");
  await told("For the meeting on 10 October 2021.");

  await goTo("combobox", /^Rating/);
  await press("ArrowDown");
  await goTo("button", /^Use these columns/);
  await answer("holds the ratings?", "What does a blank under");
  await goTo("radio", /^The same as the cell above/);
  await press(" ");
  await goTo("button", /^Use this answer/);
  await answer("What does a blank under", "Which review is");
  await goTo("radio", /^LCSPR Family C/);
  await press(" ");
  await goTo("button", /^Use this answer/);
  await answer("Which review is", "What does green mean");
  await goTo("radio", /^The action is complete/);
  await press(" ");
  await goTo("button", /^Use this answer/);
  await answer("What does green mean", null);
  const before = await reviewTotals(visit.page);

  await goTo("button", /^Peer review Action sheet/);
  await press("Enter");
  await goTo("combobox", /^Revised due date/);
  await press("Home");
  await goTo("button", /^Use these columns for Peer review/);
  await press("Enter");
  await visit.pane.getByRole("combobox", { name: /^Due/ }).last().waitFor();
  await told(/The summary is on the sheet/);
  expect(before).toMatchObject({ Actions: 9, Overdue: 2 });
  expect(await reviewTotals(visit.page)).toMatchObject({ Actions: 9, Overdue: 4 });
});
