import { headerRows } from "../../../bench/reading/headerRows";
import { plausibleTable } from "../../../bench/reading/made/plausibleTable";
import { wholeList } from "../../../bench/reading/wordLists";
import { headingReader } from "../../../src/plan/columns/headings/headingReader";
import type { SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { damaged } from "../../samples/damaged/damageWorkbook";
import { expectSample } from "../../samples/expectSample";
import { expectedOf, expectedSamples } from "../../samples/expected";
import { freeGrid } from "../../samples/grids/freeGrid";
import { sampleGrids } from "../../samples/grids/sampleGrids";
import { expectHostile } from "../../samples/hostile/expectHostile";
import { hostilePlans } from "../../samples/hostile/hostilePlans";
import type { OfficersAnswers } from "../../samples/officersWords";
import type { AskedAndAnswered } from "./wholePlan";

/** A workbook that is read again and again: its sheets, and what an officer says of it. */
export interface KnownWorkbook {
  readonly grids: readonly SheetGrid[];
  /** Words of the command line that are said at once. */
  readonly words: readonly string[];
  /** What is said when it is asked. */
  readonly answers: OfficersAnswers;
  /** Holds the reading against what was worked out by hand; absent where nothing was. */
  readonly expectByHand?: (reading: AskedAndAnswered) => void;
}

type Named = readonly [name: string, workbook: KnownWorkbook];

const agreedOn = (planAgreed: string | undefined): string[] =>
  planAgreed === undefined ? [] : ["--plan-agreed", planAgreed];

function sample(name: string): KnownWorkbook {
  const expected = expectedOf(name);
  const { planAgreed, include, ...answers } = expected.answers;
  const included = (include ?? []).map((sheet) => `--include=${sheet}`);
  return {
    grids: sampleGrids.get(`${name}.xlsx`)?.() ?? [],
    words: ["--as-of", expected.asOf, ...agreedOn(planAgreed), ...included],
    answers,
    expectByHand: ({ first, last }) => {
      expectSample(expected, first.report, last.report);
    },
  };
}

// The log of 5,000 lines is the composite log's lines again; through .xlsx test/report/samples.test.ts reads it too.
const samples = expectedSamples
  .filter((name) => name !== "14-composite-log-5000")
  .map((name): Named => [`sample ${name}`, sample(name)]);

const hostile = [...hostilePlans].map(([name, plan]): Named => {
  const words = ["--as-of", plan.asOf, ...agreedOn(plan.planAgreed)];
  const expectByHand = ({ first, last }: AskedAndAnswered): void => {
    expectHostile(plan, first.report, last.report);
  };
  return [
    `hostile ${name}`,
    { grids: plan.sheets.map(freeGrid), words, answers: plan.answers, expectByHand },
  ];
});

const usualAnswers = { green: "complete", accept: true } as const;
const usualWords = ["--as-of", "2021-10-12", "--plan-agreed", "2021-02-02"];
const rowsOfMade = 9;
const headings = headingReader(wholeList);

/** The header and first lines of a made-up table. */
function madeGrid(row: (typeof headerRows)[number], seed: number, name: string): SheetGrid {
  const { grid } = plausibleTable(row, seed, headings);
  const first = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, rowsOfMade);
  const looks = grid.looks.map((look) => ({ ...look, fills: first(look.fills), struck: first(look.struck) }));
  return { ...grid, id: name, name, values: first(grid.values), formats: first(grid.formats), looks };
}

const made = headerRows.map((row, at): Named => {
  const grids = [1, 2].map((seed) => madeGrid(row, seed * 7001 + at, `${row.id} ${seed}`));
  return [`made ${row.id}`, { grids, words: usualWords, answers: usualAnswers }];
});

/** Every other hostile workbook with something gone wrong in it, by a seed that leaves lines to be read. */
const seeds = [13, 5, 7, 10, 12, 16, 19, 23, 29, 27, 50, 45];
const broken = seeds.flatMap((seed, at) =>
  hostile
    .slice(at * 2, at * 2 + 1)
    .map(([name, { grids, words, answers }]): Named => [
      name.replace("hostile", "damaged"),
      { grids: damaged(name, grids, seed).grids, words, answers },
    ]),
);

/** All workbooks whose reading is stored in test/data/readings, by name. */
export const knownWorkbooks: ReadonlyMap<string, KnownWorkbook> = new Map<string, KnownWorkbook>([
  ...samples,
  ...hostile,
  ...made,
  ...broken,
]);
