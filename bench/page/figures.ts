import { codec } from "../../workbench/engine/codec";
import type { Visit } from "../../test/e2e/visiting/workbenchPage";
import { figure, held, type Figure } from "../figure";
import { often } from "../howOften";
import { plainSeed, planWorkbook } from "../office/planWorkbook";
import { inBrowser, type Visiting } from "./inBrowser";
import { pressAndWatch, type PressToSummary } from "./watchPane";

const presses = 5;
const mostWaiting = 100;
// The workbench's own spreadsheet takes its time to open and to draw plans of this length.
const longestOpening = 300_000;

async function openPlan({ page, pane }: Visit, lines: number): Promise<void> {
  page.context().setDefaultTimeout(longestOpening);
  const name = `plan-${lines}.xlsx`;
  const buffer = Buffer.from(await codec.write(planWorkbook(1, lines, plainSeed(lines))));
  await page.getByLabel("Workbook to open").setInputFiles({ name, mimeType: "", buffer });
  await page.getByRole("status").getByText(`“${name}” is open`).waitFor();
  await pane.getByLabel("Meeting date").fill("2021-10-12");
  // What the pane looks at by itself is not to be in the way.
  await pane.getByRole("status").getByText("One action sheet").waitFor();
}

/** The first press on a workbook without a summary, and so many more. */
async function pressedOn(visiting: Visiting, lines: number): Promise<readonly PressToSummary[]> {
  const visit = await visiting("00-empty-template.xlsx");
  try {
    await openPlan(visit, lines);
    const all: PressToSummary[] = [];
    for (let press = 0; press <= often(presses); press++) all.push(await pressAndWatch(visit.pane));
    return all;
  } finally {
    await visit.close();
  }
}

function figuresOf(lines: number, all: readonly PressToSummary[], target: number | null): readonly Figure[] {
  const part = `from press to summary in a browser, ${lines.toLocaleString("en-GB")} lines`;
  const [first, ...others] = all;
  const own = all.map(({ longestOwn }) => longestOwn ?? 0);
  return [
    figure(part, "first press", "ms", [first?.whole ?? Number.NaN]),
    figure(
      part,
      "later presses",
      "ms",
      others.map(({ whole }) => whole),
    ),
    figure(
      part,
      "longest wait of input for the pane, the spreadsheet's own tasks left out",
      "ms",
      [Math.max(...own)],
      { target: target === null ? null : held(target) },
    ),
    figure(
      part,
      "longest wait with the spreadsheet, which works in the same process here",
      "ms",
      all.map(({ longestWait }) => longestWait),
    ),
  ];
}

/** From the press to the summary in a real browser, and how long input waits meanwhile. */
export function pageFigures(): Promise<readonly Figure[]> {
  return inBrowser(async (visiting) => [
    ...figuresOf(1_000, await pressedOn(visiting, 1_000), null),
    ...figuresOf(10_000, await pressedOn(visiting, 10_000), null),
    ...figuresOf(20_000, await pressedOn(visiting, 20_000), mostWaiting),
  ]);
}
