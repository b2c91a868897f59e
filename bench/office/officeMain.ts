import type { Count } from "../../src/tasks/counting/counting";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { figure, held, type Figure } from "../figure";
import { roundsOf } from "../howOften";
import { longLog } from "../reading/made/longLog";
import { bareWorkOf, measuredFloor, type BareWork } from "./bareFloor";
import { countedBefore, measuredRefresh, type MeasuredRefresh } from "./measuredRefresh";
import { planWorkbook } from "./planWorkbook";
import { tripFigures } from "./tripFigures";

const lines = 10_000;
const { warmUps, counted } = roundsOf(2, 9);
const mostFloors = 2;

interface Round {
  readonly refresh: MeasuredRefresh;
  readonly floor: { readonly whole: number; readonly engine: number };
  /** Read and written as a refresh does it, and nothing counted. */
  readonly uncounted: MeasuredRefresh;
}

type Workbooks = readonly [refreshed: LiveWorkbook, bare: LiveWorkbook, uncounted: LiveWorkbook];

/** A refresh and what it is held against, each on a workbook of its own, and every other time the refresh last. */
async function round(
  at: number,
  [mine, bare, other]: Workbooks,
  work: BareWork,
  count: Count,
): Promise<Round> {
  const early = at % 2 === 0 ? await measuredRefresh(mine) : null;
  const floor = await measuredFloor(bare, work);
  const uncounted = await measuredRefresh(other, count);
  return { refresh: early ?? (await measuredRefresh(mine)), floor, uncounted };
}

async function measuredRounds(): Promise<Round[]> {
  const workbooks: Workbooks = [planWorkbook(1, lines), planWorkbook(1, lines), planWorkbook(1, lines)];
  const [mine, bare, other] = workbooks;
  const before = bare.sheets();
  await measuredRefresh(mine);
  await measuredRefresh(bare);
  await measuredRefresh(other);
  const count = countedBefore();
  await measuredRefresh(other, count);
  const names = bare.sheets().flatMap((sheet) => (before.includes(sheet) ? [] : [bare.sheetName(sheet)]));
  const work = bareWorkOf(bare, { ...longLog(lines)(), name: "Plan 1" }, names);
  const all: Round[] = [];
  for (let at = 0; at < warmUps + counted; at++) all.push(await round(at, workbooks, work, count));
  return all.slice(warmUps);
}

function figuresOf(all: readonly Round[]): Figure[] {
  const part = `refresh of ${lines.toLocaleString("en-GB")} lines through Office.js`;
  const of = (pick: (round: Round) => number): number[] => all.map(pick);
  const floors = of(({ floor }) => floor.whole);
  const bare = { against: "bare floor", numbers: floors };
  const uncounted = of((one) => one.uncounted.whole);
  const floorAlone = of(({ floor }) => floor.whole - floor.engine);
  return [
    figure(part, "bare floor: the same cells read, the same block written", "ms", floors),
    figure(
      part,
      "of it the spreadsheet in Excel's place",
      "ms",
      of(({ floor }) => floor.engine),
    ),
    figure(
      part,
      "the whole refresh",
      "ms",
      of(({ refresh }) => refresh.whole),
      {
        base: bare,
        target: held(mostFloors),
      },
    ),
    figure(
      part,
      "of it the spreadsheet in Excel's place",
      "ms",
      of(({ refresh }) => refresh.engine),
    ),
    figure(
      part,
      "the same read, the finished sheets written with all formats, tables and charts, nothing counted",
      "ms",
      uncounted,
    ),
    figure(
      part,
      "the whole refresh, beside that",
      "ms",
      of(({ refresh }) => refresh.whole),
      { base: { against: "nothing counted", numbers: uncounted } },
    ),
    figure(
      part,
      "of it understanding and summarising",
      "ms",
      of(({ refresh }) => refresh.counting),
    ),
    figure(
      part,
      "everything but the spreadsheet",
      "ms",
      of(({ refresh }) => refresh.whole - refresh.engine),
      { base: { against: "bare floor, the same", numbers: floorAlone } },
    ),
  ];
}

console.log(JSON.stringify([...figuresOf(await measuredRounds()), ...(await tripFigures())]));
