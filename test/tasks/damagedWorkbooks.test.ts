import { refreshSummary } from "../../src/tasks/refresh/refreshSummary";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../workbench/protocol/nodeBridge";
import { day } from "../plan/usualSettings";
import { damaged } from "../samples/damaged/damageWorkbook";
import { allSampleGrids, type Grids } from "../samples/damaged/sampleGrids";
import { hostileTexts } from "../samples/damaged/strangeCells";
import { contentOf, openPlan, planRows, sheetNamed } from "./openPlan";
import { attentionName, refresh, summaryName } from "./refresh/refreshing";

jest.setTimeout(300_000);

const workbooks = 60;
const mostSheets = 6;

/** A name that Excel takes, and no other sheet has. */
const nameFor = (name: string, at: number): string =>
  `${Array.from(name.replace(/[\\/?*[\]:'\p{C}]/gu, ""))
    .slice(0, 12)
    .join("")} ${at}`.trim();

function workbookOf(grids: Grids): LiveWorkbook {
  const workbook = createLiveWorkbook();
  const [first = ""] = workbook.sheets();
  grids.slice(0, mostSheets).forEach(({ name, top, left, values, formats, visible }, at) => {
    const sheet = at === 0 ? first : workbook.addSheet(nameFor(name, at));
    // Excel's last rows and columns are another matter, and slow here.
    const [row, column] = top > 5000 ? [0, 0] : [top, left];
    workbook.batch(() => {
      values.slice(0, 60).forEach((cells, down) =>
        cells.forEach((value, across) => {
          if (value !== "") workbook.write(sheet, row + down, column + across, { kind: "value", value });
          const numberFormat = formats[down]?.[across] ?? "General";
          const zone = { top: row + down, left: column + across, bottom: row + down, right: column + across };
          if (numberFormat !== "General" && value !== "") workbook.setLook(sheet, zone, { numberFormat });
        }),
      );
    });
    if (!visible && at > 0) workbook.setSheetState(sheet, "Hidden");
  });
  return workbook;
}

interface Cell {
  readonly formula: CellValue;
  readonly value: CellValue;
}

/** Every filled cell of the sheets we made. */
function ownCells(workbook: LiveWorkbook): Cell[] {
  const own = workbook.sheets().filter((sheet) => workbook.customProperties(sheet).size > 0);
  return own.flatMap((sheet) => {
    const zone = workbook.usedZone(sheet, true);
    const cells: Cell[] = [];
    if (zone)
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let column = zone.left; column <= zone.right; column++)
          cells.push({
            formula: workbook.formula(sheet, row, column),
            value: workbook.value(sheet, row, column),
          });
    return cells;
  });
}

/** A formula gives another value than its text, and text none that Excel would calculate. */
const turned = ({ formula, value }: Cell): boolean => formula !== value || typeof value === "boolean";

const request = {
  ...{ today: day("2021-10-12"), meetingDate: null, planAgreed: day("2021-01-01") },
  ...{ green: "complete" as const, acceptGuesses: true },
};

test(`${workbooks} damaged workbooks are refreshed in Office.js: nothing turns into a formula, and sheets stay`, async () => {
  const samples = await allSampleGrids();
  const problems: string[] = [];
  let written = 0;
  for (let seed = 0; seed < workbooks; seed++) {
    const [name, grids] = samples[(seed * 7) % samples.length]!;
    const { what, grids: broken } = damaged(name, grids, seed * 3 + 1);
    const workbook = workbookOf(broken);
    const officers = workbook.sheets();
    const before = officers.map((sheet) => contentOf(workbook, sheet).join("\n"));
    const { host } = openExcelInNode(workbook, { installGlobals: true });
    const outcome = await refreshSummary({ ...request, highlights: [] });
    if (!outcome.ok && outcome.problem.kind !== "noPlan") problems.push(`${what}: ${outcome.problem.kind}`);
    if (outcome.ok && outcome.value.writtenTo !== null) written++;
    problems.push(...host.crashes.map((crash) => `${what}: ${String(crash)}`));
    problems.push(
      ...ownCells(workbook)
        .filter(turned)
        .map(({ formula }) => `${what}: ${String(formula)}`),
    );
    const after = officers.map((sheet) => contentOf(workbook, sheet).join("\n"));
    if (JSON.stringify(after) !== JSON.stringify(before)) problems.push(`${what}: a sheet was changed`);
  }
  expect(problems).toEqual([]);
  expect(written).toBeGreaterThan(workbooks / 3);
});

test("a formula among our cells would be noticed", async () => {
  const { workbook } = openPlan({ Plan: planRows(3) });
  await refresh();
  expect(ownCells(workbook).filter(turned)).toEqual([]);
  workbook.write(sheetNamed(workbook, summaryName), 60, 0, { kind: "formula", formula: "=1+1" });
  expect(ownCells(workbook).filter(turned)).toEqual([{ formula: "=1+1", value: 2 }]);
});

test.each(hostileTexts)("%j stays text wherever a plan may say it", async (text) => {
  const [title = [], key = [], header = [], ...lines] = planRows(4);
  const says = lines.map((row, at) =>
    row.map((value, column) => (column < 4 && at < 3 ? `${text}${at === 0 ? "" : ` ${at}`}` : value)),
  );
  const { workbook } = openPlan({ [nameFor(text, 1)]: [title, key, header, ...says] });
  await refresh({ acceptGuesses: true });
  expect(ownCells(workbook).filter(turned)).toEqual([]);
  for (const name of [summaryName, attentionName])
    expect(workbook.value(sheetNamed(workbook, name), 0, 0)).toMatch(/^Action plan/);
});
