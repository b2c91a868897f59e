import type { HeadingMeaning } from "../../../src/plan/columns/headingMeaning";
import type { CellValue, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { lineStories } from "./lineStory";
import { writerOf, type MadeCell } from "./plausibleCells";
import { seeded } from "./seeded";

const columns: readonly (readonly [string, HeadingMeaning])[] = [
  ["Review", "review"],
  ["Ref", "ref"],
  ["Theme", "priority"],
  ["Recommendation", "recommendation"],
  ["Action", "action"],
  ["Lead", "lead"],
  ["Agency", "agency"],
  ["Target date", "due"],
  ["Revised date", "revisedDue"],
  ["Progress", "progress"],
  ["RAG", "rating"],
  ["Evidence", "evidence"],
];

/** A fictional log of 12 columns and so many lines, below a title and a key; every grid is a new one. */
export function longLog(lines: number, seed = 1): () => SheetGrid {
  const random = seeded(seed);
  const stories = lineStories(random, lines);
  const made = columns.map(([, meaning]) => {
    const write = writerOf(meaning, random);
    return stories.map((story, row) => write(story, row));
  });
  const blank: MadeCell = { value: "", format: "General" };
  const body = <T>(part: (cell: MadeCell) => T): T[][] =>
    stories.map((_, row) => made.map((cells) => part(cells[row] ?? blank)));
  const pad = (first: string): string[] => columns.map((_, at) => (at === 0 ? first : ""));
  const top = [
    pad("Northmere LSCP: action log"),
    pad("Green = complete; Amber = work has started; Red = not started; Blue = complete and evidenced"),
    columns.map(([heading]) => heading),
  ];
  const values = [...top, ...body(({ value }) => value)];
  const formats = [...top.map((row) => row.map(() => "General")), ...body(({ format }) => format)];
  const written = JSON.stringify(values);
  // As from Excel, every grid has values of its own: texts that were looked at before are quicker to look at again.
  return () => ({
    id: "log",
    name: "Action log",
    visible: true,
    top: 0,
    left: 0,
    values: JSON.parse(written) as CellValue[][],
    formats,
    hiddenRows: new Set<number>(),
    looks: [],
    tables: [],
  });
}
