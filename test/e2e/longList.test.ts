import { buildFreeWorkbook } from "../../samples/buildWorkbook";
import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(120_000);

const lines = 200;

/** A plan of which every line is overdue. */
const overduePlan = (): Promise<Uint8Array> =>
  buildFreeWorkbook({
    saved: "2021-10-01",
    sheets: [
      {
        name: "Plan",
        widths: [8, 30, 40, 20, 14, 12],
        rows: [
          ["Green = complete; Amber = work has started; Red = not started"],
          ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"],
          ...Array.from({ length: lines }, (_, at) => [
            `${at + 1}`,
            `Recommendation number ${at + 1}.`,
            `Action number ${at + 1}${", and what goes with it".repeat(at % 5)}.`,
            "Named Nurse",
            "31/01/2021",
            "Red",
          ]),
        ],
      },
    ],
  });

test.each([768, 600])("the keys lead to entries that are in view, in a window of %i px", async (height) => {
  visit = await workbench.visit("03-thematic-review-plan.xlsx", { width: 1366, height });
  const { page, pane } = visit;
  await workbench.openFile("overdue.xlsx", await overduePlan());
  await pane.getByLabel("Meeting date").fill("2021-10-12");
  await pane.getByRole("button", { name: "Refresh summary" }).click();
  await pane.getByRole("status").getByText("The summary is on the sheet").waitFor();
  await pane.getByRole("button", { name: `Overdue (${lines})` }).press("Enter");
  await pane.locator('[data-index="0"] button').focus();
  // As a reader may have left it: the list's first line is at the pane's lower edge.
  await pane.locator('[data-index="0"]').evaluate((entry) => {
    const { defaultView: view } = entry.ownerDocument;
    view?.scrollBy(0, entry.getBoundingClientRect().bottom - view.innerHeight);
  });
  const seen: unknown[] = [];
  for (const [key, place] of [
    ["ArrowDown", 2],
    ["End", lines],
    ["ArrowUp", lines - 1],
    ["PageUp", null],
    ["Home", 1],
    ["PageDown", null],
    ["ArrowDown", null],
  ] as const) {
    await page.keyboard.press(key);
    // The list settles once the entries now in view are measured.
    await page.waitForTimeout(300);
    const { top, bottom, room, at } = await pane.locator(":focus").evaluate((button) => {
      const rectangle = button.getBoundingClientRect();
      return {
        top: rectangle.top,
        bottom: rectangle.bottom,
        room: button.ownerDocument.defaultView?.innerHeight ?? 0,
        at: Number(button.closest("li")?.getAttribute("aria-posinset")),
      };
    });
    seen.push([key, top >= 0 && bottom <= room, place === null || at === place]);
  }
  expect(seen).toEqual(
    ["ArrowDown", "End", "ArrowUp", "PageUp", "Home", "PageDown", "ArrowDown"].map((key) => [
      key,
      true,
      true,
    ]),
  );
});
