import { headerRows } from "../../../bench/reading/headerRows";
import { plausibleTable } from "../../../bench/reading/made/plausibleTable";
import { headingReader } from "../../../src/plan/columns/headings/headingReader";
import { wholeList } from "../../../bench/reading/wordLists";
import type { SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { damaged } from "../../samples/damaged/damageWorkbook";
import { expectedOf, expectedSamples } from "../../samples/expected";
import { freeGrid } from "../../samples/grids/freeGrid";
import { sampleGrids } from "../../samples/grids/sampleGrids";
import { hostilePlans } from "../../samples/hostile/hostilePlans";
import type { OfficersAnswers } from "../../samples/officersWords";

/** A workbook that is read again and again: its sheets, and what an officer says of it. */
export interface KnownWorkbook {
  readonly grids: () => readonly SheetGrid[];
  /** Words of the command line that are said at once. */
  readonly words: readonly string[];
  /** What is said when it is asked. */
  readonly answers: OfficersAnswers;
}

const agreedOn = (planAgreed: string | undefined): string[] =>
  planAgreed === undefined ? [] : ["--plan-agreed", planAgreed];

function sample(name: string): KnownWorkbook {
  const { asOf, answers } = expectedOf(name);
  const { planAgreed, ...whenAsked } = answers;
  return {
    grids: () => sampleGrids.get(`${name}.xlsx`)?.() ?? [],
    words: ["--as-of", asOf, ...agreedOn(planAgreed)],
    answers: whenAsked,
  };
}

const samples = expectedSamples
  // The long log is the composite log's lines again, and last meeting's plans are the six of this one.
  .filter((name) => !/^1[45]-/.test(name))
  .map((name) => [`sample ${name}`, sample(name)] as const);

const hostile = [...hostilePlans].map(
  ([name, { sheets, asOf, planAgreed, answers }]) =>
    [
      `hostile ${name}`,
      { grids: () => sheets.map(freeGrid), words: ["--as-of", asOf, ...agreedOn(planAgreed)], answers },
    ] as const,
);

const usualAnswers = { green: "complete", accept: true } as const;
const usualWords = ["--as-of", "2021-10-12", "--plan-agreed", "2021-02-02"];
const rowsOfMade = 9;

/** The header and first lines of a made-up table. */
function madeGrid(row: (typeof headerRows)[number], seed: number): SheetGrid {
  const { grid } = plausibleTable(row, seed, headingReader(wholeList));
  const first = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, rowsOfMade);
  const looks = grid.looks.map((look) => ({ ...look, fills: first(look.fills), struck: first(look.struck) }));
  return { ...grid, values: first(grid.values), formats: first(grid.formats), looks };
}

const made = headerRows.map(
  (row, at) =>
    [
      `made ${row.id}`,
      {
        grids: () =>
          [1, 2].map((seed) => ({
            ...madeGrid(row, seed * 7001 + at),
            id: `${seed}`,
            name: `${row.id} ${seed}`,
          })),
        words: usualWords,
        answers: usualAnswers,
      },
    ] as const,
);

/** Every other hostile workbook with something gone wrong in it, by a seed that leaves lines to be read. */
const seeds = [13, 5, 7, 10, 12, 16, 19, 23, 29, 27, 46, 45];
const broken = seeds.flatMap((seed, at) =>
  hostile
    .slice(at * 2, at * 2 + 1)
    .map(
      ([name, workbook]) =>
        [
          name.replace("hostile", "damaged"),
          { ...workbook, grids: () => damaged(name, workbook.grids(), seed).grids },
        ] as const,
    ),
);

/** All workbooks whose reading is stored in test/data/readings, by name. */
export const knownWorkbooks: ReadonlyMap<string, KnownWorkbook> = new Map<string, KnownWorkbook>([
  ...samples,
  ...hostile,
  ...made,
  ...broken,
]);
