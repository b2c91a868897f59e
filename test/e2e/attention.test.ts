import { elementLead, formulaLead, hostilePlan } from "./plans/hostilePlan";
import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit, VisitOptions } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(120_000);

const plan = "Peer review plan";
const press = (name: string | RegExp) => visit.pane.getByRole("button", { name }).click();
const look = (address: string) =>
  visit.page.evaluate(([name, place]) => window.workbench.look(name, place), [plan, address] as const);
const marks = () => visit.page.evaluate((name) => window.workbench.rules(name), plan);

async function refreshed(sample: string, meeting: string, options?: VisitOptions): Promise<void> {
  visit = await workbench.visit(sample, options);
  await visit.pane.getByLabel("Meeting date").fill(meeting);
  await press("Refresh summary");
  await visit.pane.getByRole("status").getByText("The summary is on the sheet").waitFor();
}

test("overdue is highlighted and seen, a finding leads to its cell, a repair is made and undone, all is cleared", async () => {
  await refreshed("01-peer-review-plan.xlsx", "2021-07-13", { width: 1600, height: 1400 });
  const { page, pane } = visit;
  const before = { rules: await marks(), due: await look("F14"), cell: await workbench.cell(plan, "F14") };

  await press(/^Highlight in the sheets/);
  // By key: a panel that has just opened may still move away from under a pointer.
  await pane.getByRole("checkbox", { name: /Ungrounded/, checked: true }).press("Space");
  await visit.pane.getByRole("button", { name: "Highlight", exact: true }).click();
  await pane.getByText("2 cells are highlighted.").waitFor();
  const [mark, ...others] = (await marks()).filter(({ formula }) => formula.includes("action-plan:overdue"));
  expect(others).toEqual([]);
  const { fill: colour, zones = [] } = mark ?? {};
  expect(zones).toHaveLength(2);

  await press(/^Overdue \(2\)/);
  await press(/^9\.1/);
  await page.waitForFunction((name) => window.workbench.activeSheet === name, plan);
  // The mark is drawn: its fill stands in the picture of the grid, a little darker under the cursor.
  const grid = page.locator("canvas").first();
  await workbench.picture("highlighted");
  const isDrawn = (hex: string) =>
    grid.evaluate((canvas, wanted) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
      copy.drawImage(canvas as HTMLCanvasElement, 0, 0);
      const { data } = copy.getImageData(0, 0, width, height);
      const rgb = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      let pixels = 0;
      for (let at = 0; at < data.length; at += 4)
        if (rgb.every((part, index) => Math.abs((data[at + index] ?? 0) - part) <= 24)) pixels += 1;
      return pixels > 200;
    }, hex);
  expect(await isDrawn(colour ?? "")).toBe(true);

  await press("Repairs (1)");
  await press("Repair 1 cell");
  await pane.getByText("1 cell was repaired.").waitFor();
  expect(await workbench.cell(plan, "F14")).toBe(44286);
  await page.evaluate(() => window.workbench.undo());
  expect(await workbench.cell(plan, "F14")).toBe(before.cell);

  await press("Clear highlights");
  await pane.getByText("Highlights were cleared on 1 sheet.").waitFor();
  expect({ rules: await marks(), due: await look("F14"), cell: await workbench.cell(plan, "F14") }).toEqual(
    before,
  );
  expect(await isDrawn(colour ?? "")).toBe(false);
});

test("the list is filtered by lead and copied; where copying is refused, its text is selected", async () => {
  await refreshed("02-six-review-plans.xlsx", "2021-10-12");
  const { page, pane } = visit;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const all = await pane.getByRole("heading", { name: /^Needs attention/ }).innerText();
  await pane.getByLabel("Review", { exact: true }).selectOption({ index: 2 });
  await pane.getByText(/ entries are shown\./).waitFor();
  await press("Copy the list");
  const said = await pane.getByText(/^Copied \d+ entr/).innerText();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const entries = copied.split("\n").filter((line) => line.startsWith("• ")).length;
  expect(said).toBe(`Copied ${entries} entries.`);
  expect(all).not.toContain(`(${entries})`);

  const refuse = () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  };
  await pane.locator("html").evaluate(refuse);
  await press("Clear filters");
  await press("Copy the list");
  const area = pane.getByLabel("Press Ctrl+C to copy");
  await area.and(pane.locator(":focus")).waitFor();
  const selected = await area.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return { all: value.length > 0 && selectionStart === 0 && selectionEnd === value.length };
  });
  expect(selected).toEqual({ all: true });
});

test("text from a sheet stays text in the pane, the summary sheet and the copied list", async () => {
  visit = await workbench.visit("03-thematic-review-plan.xlsx");
  const { page, pane } = visit;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.openFile("hostile.xlsx", await hostilePlan());
  await pane.getByLabel("Meeting date").fill("2021-10-12");
  await press("Refresh summary");
  await pane.getByRole("status").getByText("The summary is on the sheet").waitFor();
  await press(/^Overdue \(3\)/);
  const overdue = pane.getByRole("listitem");
  await overdue.filter({ hasText: formulaLead }).first().waitFor();
  await overdue.filter({ hasText: elementLead }).first().waitFor();
  expect(await pane.locator("img").count()).toBe(0);

  await press("Copy the list");
  await pane.getByText(/^Copied/).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(formulaLead);
  expect(copied).toContain(elementLead);
  for (const line of copied.split("\n")) expect(line).toMatch(/^(?:$|[•A-Z])/);
  expect(copied).not.toMatch(/\t/);

  const written = await page.evaluate(() => {
    const cells: unknown[] = [];
    for (let row = 1; row <= 120; row++)
      for (const column of "ABCDEFGHIJKLMN")
        for (const sheet of window.workbench.sheetNames().filter((name) => name.startsWith("Action plan")))
          cells.push(window.workbench.cell(sheet, `${column}${row}`));
    return cells;
  });
  expect(written).toContain(formulaLead);
  expect(written).toContain(elementLead);
});

test.each([
  ["light", 350],
  ["light", 320],
  ["dark", 450],
] as const)("needs attention and its panels hold in %s at %i px", async (scheme, width) => {
  await refreshed("07-composite-log.xlsx", "2021-10-12", {
    dark: scheme === "dark",
    height: 1000,
    paneWidth: width,
  });
  const { pane } = visit;
  for (const fold of [/^Highlight in the sheets/, /^Repairs/]) await press(fold);
  await pane.getByRole("button", { name: /^Overdue/ }).click();
  expect(await workbench.paneFaults()).toEqual([]);
  expect(await workbench.paneFits()).toBe(true);
});
