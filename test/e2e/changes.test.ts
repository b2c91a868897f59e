import { readFileSync } from "node:fs";
import * as z from "zod";
import { pressAt, reach } from "./visiting/paneKeys";
import { inWorkbench } from "./visiting/inWorkbench";
import type { Visit, VisitOptions } from "./visiting/workbenchPage";

const workbench = inWorkbench();
let visit: Visit;

jest.setTimeout(120_000);

const lastMeeting = "15-six-review-plans-last-meeting";
const press = (name: string | RegExp) => visit.pane.getByRole("button", { name }).click();
const section = (name: string) =>
  visit.pane.locator("section").filter({ has: visit.pane.getByRole("heading", { name, exact: true }) });
const changesText = () => section("What changed").innerText();

async function refresh(meeting: string, inWords: string): Promise<void> {
  await visit.pane.getByLabel("Meeting date").fill(meeting);
  await press("Refresh summary");
  await visit.pane.getByRole("status").getByText(`For the meeting on ${inWords}.`).waitFor();
  await section("What changed").waitFor();
}

/** What officers type into the plans after the meeting in July. */
const typedSince = [
  ["SCR Child A", "G18", "G"],
  ["SCR Child A", "E14", "By end of March 2022"],
  ["SCR Child A", "A19", "8.2"],
  ["SCR Child A", "C19", "Write to the practices that have not answered"],
  ["SCR Child A", "D19", "Named GP"],
  ["SCR Child A", "E19", "By end of June 2022"],
  ["SCR Child A", "G19", "A"],
  ["SCR Child B", "H16", "Amber"],
] as const;

async function heldInJulyAndOctober(options?: VisitOptions): Promise<void> {
  visit = await workbench.visit(`${lastMeeting}.xlsx`, options);
  await refresh("2021-07-13", "13 July 2021");
  expect(await changesText()).toContain(
    "No earlier meeting is kept here yet. A refresh for a date that you chose is kept",
  );
  for (const typed of typedSince)
    await visit.page.evaluate(([sheet, cell, text]) => window.workbench.typeCell(sheet, cell, text), typed);
  await refresh("2021-10-12", "12 October 2021");
}

/** Lines that were due between the two meetings, and that nobody touched. */
function fallenDue(): readonly { sheet: string; ref: string }[] {
  const line = z.object({
    sheet: z.string(),
    ref: z.string(),
    due: z.string().nullable(),
    timing: z.string(),
  });
  const file: unknown = JSON.parse(readFileSync(`test/data/expected/${lastMeeting}.json`, "utf8"));
  const { lines } = z.object({ lines: z.array(line) }).parse(file);
  return lines.filter(({ due, timing }) => timing === "dueLater" && due !== null && due < "2021-10-12");
}

test("what officers changed between two meetings is said exactly, and each change leads to its cell", async () => {
  await heldInJulyAndOctober();
  const { page, pane } = visit;
  const overdue = fallenDue();
  expect(overdue).toHaveLength(16);
  // The one whose rating went back is overdue since the winter, and was complete in July.
  expect(await changesText()).toContain(
    "Since the meeting on 13 July 2021: one action newly complete, 17 newly overdue, one with a worse rating, one with a later date and one added.",
  );
  expect(await changesText()).toContain("83 actions then, one added, zero removed: 84 now.");

  const places: readonly (readonly [RegExp, string, string, string])[] = [
    [/^Newly complete \(1\)/, "8.1", "SCR Child A", "G18"],
    [/^Rating worse \(1\)/, "was green, now amber", "SCR Child B", "H16"],
    [/^Dates extended \(1\)/, "was 31 December 2021, now 31 March 2022", "SCR Child A", "E14"],
    [/^Added \(1\)/, "8.2 Write to the practices", "SCR Child A", "C19"],
  ];
  for (const [list, says, sheet, cell] of places) {
    await press(list);
    // By keyboard: while the list above closes, the entries move under the pointer.
    const entry = section("What changed").getByRole("button").filter({ hasText: says });
    await entry.press("Enter");
    await page.waitForFunction(
      ([name, place]) => window.workbench.activeSheet === name && window.workbench.selected().cell === place,
      [sheet, cell] as const,
    );
    await press(list);
    await entry.waitFor({ state: "detached" });
  }

  await press(/^Newly overdue \(17\)/);
  const listed = await section("What changed").getByRole("listitem").getByRole("button").allInnerTexts();
  expect(listed).toHaveLength(17);
  for (const { sheet, ref } of overdue)
    expect(listed.filter((text) => text.startsWith(`${ref} `) && text.includes(`${sheet}, `))).toHaveLength(
      1,
    );
  expect(await pane.getByRole("combobox", { name: "Compare with the meeting on" }).count()).toBe(0);
});

test("another earlier meeting is picked from the keyboard, and the focus comes back to the choice", async () => {
  await heldInJulyAndOctober();
  await refresh("2021-11-09", "9 November 2021");
  expect(await changesText()).toContain("Since the meeting on 12 October 2021: three actions newly overdue.");
  await reach(visit, "combobox", "Compare with the meeting on");
  await visit.page.keyboard.press("ArrowDown");
  expect(await changesText()).toContain("Since the meeting on 12 October 2021");
  await pressAt(visit, "button", "Compare", "Enter");
  const picker = visit.pane.getByRole("combobox", { name: "Compare with the meeting on" });
  await picker.and(visit.pane.locator(":focus")).waitFor();
  expect(await changesText()).toContain("Since the meeting on 13 July 2021: one action newly complete");
});

test("the paragraph is copied in the length that was chosen; where that is refused, its text is selected", async () => {
  await heldInJulyAndOctober();
  const { page, pane } = visit;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const report = section("For the committee report");
  const copyWhole = report.getByRole("button", { name: "Copy the paragraph", exact: true });
  const [full = ""] = await report.locator("p").allInnerTexts();
  await copyWhole.click();
  await report.getByText("Copied.").waitFor();
  expect(await copied()).toBe(full);
  expect(full).toContain(
    "Since the meeting on 13 July 2021, one action has been completed, 17 have become overdue",
  );

  await pane.getByRole("radio", { name: "Short" }).check();
  const [short = ""] = await report.locator("p").allInnerTexts();
  expect(short.length).toBeLessThan(full.length);
  expect(await report.getByText("Copied.").count()).toBe(0);
  await report.getByRole("button", { name: "SCR Child B" }).click();
  await report.getByRole("button", { name: "Copy the paragraph about SCR Child B" }).click();
  await report.getByText("Copied.").waitFor();
  expect(await copied()).toMatch(/^For “SCR Child B”, /);

  await pane.locator("html").evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await copyWhole.click();
  const area = report.getByLabel("Press Ctrl+C to copy");
  await area.and(pane.locator(":focus")).waitFor();
  await page.keyboard.press("Control+c");
  expect(await copied()).toBe(short);
  await report.getByRole("button", { name: "Done" }).click();
  await copyWhole.and(pane.locator(":focus")).waitFor();
});

test.each([
  ["light", 320],
  ["dark", 600],
  ["forced colours", 350],
] as const)("what changed and the paragraph hold in %s at %i px", async (scheme, width) => {
  await heldInJulyAndOctober({ dark: scheme === "dark", height: 1000, width: 1600, paneWidth: width });
  const { page, pane } = visit;
  if (scheme === "forced colours") await page.emulateMedia({ forcedColors: "active" });
  await refresh("2021-11-09", "9 November 2021");
  await pane.getByLabel("Compare with the meeting on").selectOption({ index: 1 });
  await press("Compare");
  for (const fold of [/^Newly overdue/, /^Dates extended/, /^SCR Child B$/]) await press(fold);
  expect(await workbench.paneFaults()).toEqual([]);
  expect(await workbench.paneFits()).toBe(true);
});

test.each([
  ["01-peer-review-plan.xlsx", "2021-07-13", 900],
  ["02-six-review-plans.xlsx", "2021-10-12", 700],
] as const)(
  "every cell the pane goes to is seen in %s, and may be scrolled away",
  async (sample, meeting, height) => {
    visit = await workbench.visit(sample, { height });
    const { page, pane } = visit;
    await pane.getByLabel("Meeting date").fill(meeting);
    await press("Refresh summary");
    await press(/^Overdue \(/);
    const entries = pane.getByRole("listitem").getByRole("button").filter({ hasText: "overdue by" });
    const count = await entries.count();
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at++) {
      const entry = entries.nth(at);
      const cell = /, ([A-Z]+\d+) · /.exec(await entry.innerText())?.[1];
      await entry.press("Enter");
      await page.waitForFunction((wanted) => {
        const { cell: selected, inView } = window.workbench.selected();
        return selected === wanted && inView;
      }, cell);
    }

    await page.locator("#grid .o-grid-overlay").hover();
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => !window.workbench.selected().inView);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.workbench.selected().inView)).toBe(false);
  },
);
