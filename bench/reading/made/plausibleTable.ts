import type { HeadingReader } from "../../../src/plan/columns/headings/headingReader";
import type { HeadingMeaning } from "../../../src/plan/columns/headingMeaning";
import type { SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import type { TableBlock } from "../../../src/plan/tables/tableBlock";
import type { HeaderRow } from "../headerRows";
import { lineStories, type LineStory } from "./lineStory";
import { otherWriter, writerOf, type MadeCell } from "./plausibleCells";
import { seeded, type Seeded } from "./seeded";
import { contentOfOther, type OtherContent } from "../truthLabels";

export interface MadeTable {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
}

/** Under an action, its parent is written once for the two or three that belong to it (as in merged cells). */
function withoutRepeats(cells: MadeCell[], random: Seeded): MadeCell[] {
  let rest = 0;
  return cells.map((cell) => {
    if (rest-- > 0) return { value: "", format: "General" };
    rest = random.whole(0, 2);
    return cell;
  });
}

function columnOf(
  meaning: HeadingMeaning,
  content: OtherContent | undefined,
  stories: readonly LineStory[],
  parent: boolean,
  random: Seeded,
): MadeCell[] {
  const write = content === undefined ? writerOf(meaning, random) : otherWriter(content, random);
  const cells = stories.map((story, row) => write(story, row));
  return parent ? withoutRepeats(cells, random) : cells;
}

/** A made-up table of 12 to 30 rows under a header row; its cells follow what the columns hold, never their headings. */
export function plausibleTable(row: HeaderRow, seed: number, headings: HeadingReader): MadeTable {
  const random = seeded(seed);
  const stories = lineStories(random, random.whole(12, 30));
  const parentIs = row.truth.includes("action") && random.chance(0.6) ? "recommendation" : null;
  const columns = row.truth.map((meaning, at) =>
    columnOf(meaning, contentOfOther[`${row.id} ${at + 1}`], stories, meaning === parentIs, random),
  );
  const cellsOf = <T>(part: (cell: MadeCell) => T): T[][] =>
    stories.map((_, at) => columns.map((cells) => part(cells[at] ?? { value: "", format: "General" })));
  const blankRow = <T>(value: T): T[] => row.headings.map(() => value);
  const grid: SheetGrid = {
    id: row.id,
    name: row.id,
    visible: true,
    top: 0,
    left: 0,
    values: [row.headings, ...cellsOf(({ value }) => value)],
    formats: [blankRow("General"), ...cellsOf(({ format }) => format)],
    hiddenRows: new Set(),
    looks: [
      {
        top: 0,
        left: 0,
        fills: [blankRow(""), ...cellsOf(({ fill }) => fill ?? "")],
        struck: [blankRow(false), ...cellsOf(() => false)],
        shown: null,
      },
    ],
    tables: [],
  };
  const header = {
    row: 0,
    firstRow: 0,
    headings: row.headings.map((text, column) => ({
      column,
      text,
      ...(headings.read(text) ?? { meaning: "other" as const, exact: false }),
    })),
  };
  return {
    grid,
    block: {
      header,
      endRow: stories.length + 1,
      left: 0,
      right: row.headings.length - 1,
      table: null,
      titleRows: [],
      repeats: new Set(),
    },
  };
}
