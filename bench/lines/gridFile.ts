import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetGrid } from "../../src/plan/sheets/sheetGrid";
import { longLog } from "../reading/made/longLog";

/** Rows that come in one answer of Excel's, some 1 MB; no answer is larger than 4 MB. */
const rowsOfAnswer = 4_000;

type Block = Pick<SheetGrid, "values" | "formats">;

/** A grid as text, a line for each answer that Excel would give. */
function textOf({ values, formats, ...sheet }: SheetGrid): string {
  const blocks = Array.from({ length: Math.ceil(values.length / rowsOfAnswer) }, (_, at): Block => {
    const [from, to] = [at * rowsOfAnswer, (at + 1) * rowsOfAnswer];
    return { values: values.slice(from, to), formats: formats.slice(from, to) };
  });
  return [{ ...sheet, hiddenRows: [] }, ...blocks].map((part) => JSON.stringify(part)).join("\n");
}

interface GridSoFar {
  /** Takes the next line of the text; the first one tells of the sheet. */
  readonly add: (line: string) => void;
  readonly grid: () => SheetGrid;
}

/** Puts a grid together from such a text, each answer unpacked by itself and then forgotten. */
export function startOfGrid(): GridSoFar {
  let sheet: SheetGrid | null = null;
  const values: SheetGrid["values"][number][] = [];
  const formats: SheetGrid["formats"][number][] = [];
  return {
    add: (line) => {
      if (sheet === null) {
        sheet = { ...(JSON.parse(line) as SheetGrid), hiddenRows: new Set() };
        return;
      }
      const block = JSON.parse(line) as Block;
      for (const row of block.values) values.push(row);
      for (const row of block.formats) formats.push(row);
    },
    grid: () => {
      if (sheet === null) throw new Error("There is no sheet.");
      return { ...sheet, values, formats };
    },
  };
}

/** Makes a plan of so many lines into a file, for processes that are to hold it and have not made it; gone afterwards. */
export function withGridFile<T>(lines: number, work: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "grid.txt");
    writeFileSync(file, textOf(longLog(lines)()));
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
