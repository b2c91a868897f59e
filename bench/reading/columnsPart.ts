import type { HeadingWordList } from "../../src/plan/columns/headings/headingReader";
import { headerRows, type HeaderRow } from "./headerRows";
import { judgeRow, type Judgement } from "./judgeRow";
import { listLearnedFromOthers, listWithout, listWithoutPhrases, wholeList } from "./wordLists";

/** The figures of one way of leaving headings out, over all rows and seeds. */
export interface ColumnFigures {
  readonly core: number;
  readonly right: number;
  readonly asked: number;
  readonly mustAsk: number;
  readonly silent: number;
  readonly all: number;
  readonly allRight: number;
  readonly judgements: readonly Judgement[];
}

export const leavingOut: Readonly<Record<string, (row: HeaderRow) => HeadingWordList>> = {
  "product's list": () => wholeList,
  "each row's own headings left out": listWithout,
  "and its own phrases": listWithoutPhrases,
  "learned from the other 28 rows alone": listLearnedFromOthers,
};

/** Reads made-up tables under all 29 header rows, one for each seed. */
export function columnFigures(
  listFor: (row: HeaderRow) => HeadingWordList,
  seeds: readonly number[],
): ColumnFigures {
  const judgements = headerRows.flatMap((row, index) => {
    const list = listFor(row);
    return seeds.map((seed) => judgeRow(row, list, seed * 1000 + index));
  });
  const sum = (part: (judgement: Judgement) => number): number =>
    judgements.reduce((total, judgement) => total + part(judgement), 0);
  return {
    core: sum(({ core }) => core),
    right: sum(({ right }) => right),
    asked: sum(({ asked }) => asked),
    mustAsk: sum(({ mustAsk }) => mustAsk),
    silent: sum(({ silent }) => silent.length),
    all: sum(({ all }) => all),
    allRight: sum(({ allRight }) => allRight),
    judgements,
  };
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;

function printNotes(judgements: readonly Judgement[], seeds: number): void {
  for (const { id } of headerRows) {
    const counts = new Map<string, number>();
    for (const { silent, notes } of judgements.filter((one) => one.id === id)) {
      for (const note of silent)
        counts.set(`WRONG IN SILENCE ${note}`, (counts.get(`WRONG IN SILENCE ${note}`) ?? 0) + 1);
      for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
    }
    for (const [note, times] of [...counts].sort(([, a], [, b]) => b - a))
      console.log(`    ${id} ${times} of ${seeds}: ${note}`);
  }
}

/** Prints the figures of each way of leaving headings out; true where the thresholds hold. */
export function printColumns(seeds: readonly number[], detailed: boolean): boolean {
  let holds = true;
  console.log(`Columns: 29 published header rows, made-up cells, ${seeds.length} seeds`);
  for (const [name, listFor] of Object.entries(leavingOut)) {
    const figures = columnFigures(listFor, seeds);
    const single = figures.core - figures.mustAsk;
    console.log(`  ${name}`);
    console.log(`    core columns right without asking  ${share(figures.right, single)}`);
    console.log(
      `    core columns asked                 ${share(figures.asked - figures.mustAsk, single)}, and ${figures.mustAsk} where two columns claim the name`,
    );
    console.log(`    core columns WRONG IN SILENCE      ${figures.silent}`);
    console.log(`    all columns right                  ${share(figures.allRight, figures.all)}`);
    if (detailed) printNotes(figures.judgements, seeds.length);
    if (figures.silent > 0) holds = false;
    if (name.startsWith("each row") && (figures.right < single * 0.9 || figures.allRight < figures.all * 0.9))
      holds = false;
  }
  return holds;
}
