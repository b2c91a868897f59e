import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { figure, held, type Figure } from "../figure";
import { roundsOf } from "../howOften";
import { longLog } from "../reading/made/longLog";
import { bareWorkOf, measuredFloor, type BareWork } from "./bareFloor";
import { measuredRefresh, type MeasuredRefresh } from "./measuredRefresh";
import { planWorkbook } from "./planWorkbook";
import { tripFigures } from "./tripFigures";

const lines = 10_000;
const { warmUps, counted } = roundsOf(2, 9);
const mostFloors = 2;

interface Round {
  readonly refresh: MeasuredRefresh;
  readonly floor: { readonly whole: number; readonly engine: number };
}

/** A refresh and the floor, each on a workbook of its own, and every other time the floor first. */
async function round(
  at: number,
  [mine, bare]: readonly [LiveWorkbook, LiveWorkbook],
  work: BareWork,
): Promise<Round> {
  const early = at % 2 === 0 ? await measuredFloor(bare, work) : null;
  const refresh = await measuredRefresh(mine);
  return { refresh, floor: early ?? (await measuredFloor(bare, work)) };
}

async function measuredRounds(): Promise<Round[]> {
  const workbooks = [planWorkbook(1, lines), planWorkbook(1, lines)] as const;
  const before = workbooks[1].sheets();
  for (const workbook of workbooks) await measuredRefresh(workbook);
  const written = workbooks[1].sheets().filter((sheet) => !before.includes(sheet));
  const names = written.map((sheet) => workbooks[1].sheetName(sheet));
  const work = bareWorkOf(workbooks[1], { ...longLog(lines)(), name: "Plan 1" }, names);
  const all: Round[] = [];
  for (let at = 0; at < warmUps + counted; at++) all.push(await round(at, workbooks, work));
  return all.slice(warmUps);
}

function figuresOf(all: readonly Round[]): Figure[] {
  const part = `refresh of ${lines.toLocaleString("en-GB")} lines through Office.js`;
  const of = (pick: (round: Round) => number): number[] => all.map(pick);
  const floors = of(({ floor }) => floor.whole);
  const bare = { against: "bare floor", numbers: floors };
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
