import { messyPlan } from "./plans/messyPlan";
import { pressAt, reach } from "./visiting/paneKeys";
import { reviewTotals, summarySheetName } from "./visiting/summarySheet";
import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit, VisitOptions } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let messy: Uint8Array;
let visit: Visit;

beforeAll(async () => {
  messy = await messyPlan();
});

jest.setTimeout(120_000);

/** Opens the messy plan beside a pane of the width. */
async function visitMessy(options: VisitOptions = {}, paneWidth = 350): Promise<void> {
  visit = await workbench.visit("03-thematic-review-plan.xlsx", { ...options, paneWidth });
  await workbench.openFile("messy.xlsx", messy);
}

/** Saves the workbook and opens the copy, with the add-in started afresh. */
async function reopen(): Promise<void> {
  const saved = await visit.page.evaluate(async () => Array.from(await window.workbench.save()));
  await workbench.openFile("saved.xlsx", Uint8Array.from(saved));
}

/** Refreshes for 12 October 2021, from the keyboard. */
async function refresh(): Promise<void> {
  await visit.pane.getByLabel("Meeting date").fill("2021-10-12");
  await pressAt(visit, "button", "Refresh summary", "Enter");
  await status("For the meeting on 12 October 2021.");
}

const status = (text: string) => visit.pane.getByRole("status").getByText(text).waitFor();
const written = () => status(`The summary is on the sheet “${summarySheetName}”.`);

/** Waits until the question is asked and one of its answers has the keyboard focus. */
async function asked(question: string): Promise<void> {
  const focus = visit.pane.locator(":focus");
  await visit.pane.getByRole("radiogroup", { name: question }).filter({ has: focus }).waitFor();
}

/** Answers all the questions of the messy plan: the chair’s ratings, blanks carry on, Family C, green is complete. */
async function answerAll(): Promise<void> {
  await reach(visit, "combobox", "Rating");
  await visit.page.keyboard.press("ArrowDown");
  await pressAt(visit, "button", "Use these columns for LCSPR Family C", "Enter");
  await asked("What does a blank under “Recommendation” mean on “LCSPR Family C”?");
  await pressAt(visit, "radio", "The same as the cell above", " ");
  await pressAt(visit, "button", "Use this answer", "Enter");
  await asked("Which review is “LCSPR Family C” about?");
  await pressAt(visit, "radio", "LCSPR Family C", " ");
  await pressAt(visit, "button", "Use this answer", "Enter");
  await asked("What does green mean on “LCSPR Family C”?");
  await pressAt(visit, "radio", "The action is complete", " ");
  await pressAt(visit, "button", "Use this answer", "Enter");
  await written();
}

const answered = { Recommendations: 6, Actions: 9, Red: 1, Amber: 4, Green: 4, Overdue: 2 };

test("a messy workbook is settled by keyboard alone, and asks nothing again once saved and opened", async () => {
  await visitMessy();
  await refresh();
  await visit.pane.getByRole("heading", { name: "holds the ratings?" }).waitFor();
  await answerAll();
  expect(await reviewTotals(visit.page)).toMatchObject(answered);

  await reopen();
  await refresh();
  await written();
  expect(await visit.pane.getByRole("button", { name: /Use/ }).count()).toBe(0);
  expect(await reviewTotals(visit.page)).toMatchObject(answered);
});

test("one pick in “Sheets and columns” changes the totals, and is kept with the workbook", async () => {
  await visitMessy();
  await refresh();
  await answerAll();
  await pressAt(visit, "button", "Peer review Action sheet, 3 actions", "Enter");
  await reach(visit, "combobox", "Revised due date");
  await visit.page.keyboard.press("Home");
  await pressAt(visit, "button", "Use these columns for Peer review", "Enter");
  await written();
  // Two lines of the peer review have passed the dates first set, and nothing else is to count now.
  const corrected = { ...answered, Overdue: 4 };
  expect(await reviewTotals(visit.page)).toMatchObject(corrected);
  await visit.pane.getByRole("combobox", { name: "Due" }).last().waitFor();

  await reopen();
  await refresh();
  await written();
  expect(await reviewTotals(visit.page)).toMatchObject(corrected);
});

test("a sheet is left out and counted again, an archive is included, and each is kept", async () => {
  await visitMessy();
  await refresh();
  await answerAll();
  await pressAt(visit, "button", "Peer review Action sheet, 3 actions", "Enter");
  await pressAt(visit, "button", "Leave this sheet out: Peer review", "Enter");
  await written();
  expect(await reviewTotals(visit.page)).toMatchObject({ Actions: 6, Green: 3, Overdue: 2 });
  await reopen();
  await refresh();
  await written();
  expect(await reviewTotals(visit.page)).toMatchObject({ Actions: 6, Green: 3, Overdue: 2 });

  await pressAt(visit, "button", "Peer review Action sheet, left out (3 actions)", "Enter");
  await pressAt(visit, "button", "Count this sheet: Peer review", "Enter");
  await written();
  expect(await reviewTotals(visit.page)).toMatchObject(answered);
  await pressAt(visit, "button", "Archive 2019 Archive, not counted (2 actions)", "Enter");
  await pressAt(visit, "button", "Count this sheet: Archive 2019", "Enter");
  await written();
  const included = { Recommendations: 8, Actions: 11, Red: 1, Amber: 4, Green: 6, Overdue: 2 };
  expect(await reviewTotals(visit.page)).toMatchObject(included);
  await reopen();
  await refresh();
  await written();
  expect(await reviewTotals(visit.page)).toMatchObject(included);
});

test("a sheet that is asked about can be left out instead, and the rest is written", async () => {
  await visitMessy();
  await refresh();
  await pressAt(visit, "button", "Leave this sheet out: LCSPR Family C", "Enter");
  await written();
  expect(await reviewTotals(visit.page)).toMatchObject({ Actions: 3, Amber: 2, Green: 1 });
});

/** What axe finds in the pane, and by how many pixels it is wider than it may be. */
async function faultsInPane(): Promise<{ violations: readonly string[]; tooWide: number }> {
  const root = visit.pane.locator("html");
  return {
    violations: await workbench.paneFaults(),
    tooWide: await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  };
}

test.each([
  ["light", false],
  ["dark", true],
])(
  "every part opened at 320 pixels has no accessibility fault and no sideways scroll, %s",
  async (_, dark) => {
    await visitMessy({ dark }, 320);
    await refresh();
    await visit.pane.getByRole("button", { name: /^The other columns/ }).click();
    for (const name of ["LCSPR Family C Action", "Peer review Action", "Archive 2019 Archive"])
      await visit.pane.getByRole("button", { name }).click();
    await visit.pane.getByRole("button", { name: "How timescales are read" }).click();
    // Panels open over a moment, and colours in between are no colours.
    await visit.page.waitForTimeout(500);
    expect(await faultsInPane()).toEqual({ violations: [], tooWide: 0 });

    await visit.pane.getByRole("button", { name: "Use these columns for LCSPR Family C" }).click();
    await visit.pane.getByRole("button", { name: "Use this answer" }).click();
    await visit.pane.getByText("Please choose one of them first.").waitFor();
    await visit.page.waitForTimeout(500);
    expect(await faultsInPane()).toEqual({ violations: [], tooWide: 0 });
  },
);
