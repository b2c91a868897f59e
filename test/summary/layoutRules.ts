import { ratings } from "../../src/plan/line";
import { placeOfCell } from "../../src/summary/highlights/placeOfCell";
import { wrappedRows } from "../../src/summary/sheet/paragraphCells";
import type { CellContent, CellLink, SheetLayout, TableBlock } from "../../src/summary/sheetLayout";

interface Block {
  readonly what: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const said = (content: CellContent): string =>
  typeof content === "object" ? (content?.text ?? "") : String(content);

/** Everything on the sheet as blocks of cells; texts that run on take their row up to where their text ends. */
function blocksOf({ texts, tables, charts, columnWidths }: SheetLayout): Block[] {
  const endOf = (column: number, characters: number): number => {
    let [at, left] = [column, characters];
    while (left > (columnWidths[at] ?? 10)) left -= columnWidths[at++] ?? 10;
    return at;
  };
  return [
    { what: "title", top: 0, left: 0, bottom: 0, right: 1 },
    ...texts.map(({ row, column, content, look }) => ({
      what: said(content),
      top: row,
      left: column,
      bottom: row,
      right: look === "paragraph" ? column : endOf(column, said(content).length),
    })),
    ...tables.map(({ name, row, column, columns, rows }) => ({
      what: name,
      top: row,
      left: column,
      bottom: row + rows.length,
      right: column + columns.length - 1,
    })),
    ...charts.map(({ name, from, to }) => ({
      what: name,
      top: from.row,
      left: from.column,
      bottom: to.row,
      right: to.column,
    })),
  ];
}

/** Pairs of things that lie one over the other. */
function overlaps(layout: SheetLayout): string[] {
  const blocks = blocksOf(layout);
  return blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .filter((other) => one.top <= other.bottom && other.top <= one.bottom)
      .filter((other) => one.left <= other.right && other.left <= one.right)
      .map((other) => `${one.what} lies over ${other.what}`),
  );
}

function outsideOf(layout: SheetLayout): string[] {
  const widest = Math.max(...layout.tables.map(({ columns }) => columns.length));
  const wide = blocksOf(layout).filter(({ right }) => right >= widest);
  return [
    ...wide.map(({ what }) => `${what} reaches right of the widest table`),
    ...(layout.columnWidths.length === widest ? [] : ["widths do not end with the widest table"]),
    ...layout.tables.filter(({ column }) => column !== 0).map(({ name }) => `${name} is not in column A`),
  ];
}

const listedOnce = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size === names.length;

const isEmptyTable = ({ rows, columns }: TableBlock): boolean =>
  rows[0]?.[0] !== "" && columns.length > 1 && (rows[0]?.slice(1).every((cell) => cell === null) ?? false);

function cellProblem(table: TableBlock, cell: CellContent, index: number): string | null {
  const { name, columns } = table;
  const { kind, heading } = columns[index] ?? { kind: "text", heading: "" };
  if (kind === "text") return cell === null || said(cell) !== "" ? null : `${name}, ${heading}: blank`;
  if (kind === "share" && typeof cell === "number" && (cell < 0 || cell > 1))
    return `${name}, ${heading}: no share`;
  if (kind === "date" && typeof cell === "string") return `${name}, ${heading}: no date`;
  const isWhole = kind !== "count" || typeof cell !== "number" || Number.isInteger(cell);
  return isWhole ? null : `${name}, ${heading}: no whole count`;
}

function tableProblems(table: TableBlock, widths: readonly number[]): string[] {
  const { name, columns, rows } = table;
  const problems: string[] = [];
  if (!/^ActionPlan_[A-Za-z]+$/.test(name)) problems.push(`${name} is no name`);
  if (!listedOnce(columns.map(({ heading }) => heading))) problems.push(`${name}: headings twice`);
  if (rows.length === 0) problems.push(`${name}: no row`);
  columns.forEach(({ heading, kind }, index) => {
    const longest = Math.max(...heading.split(" ").map(({ length }) => length));
    if ((widths[index] ?? 0) <= longest + 1) problems.push(`${name}, ${heading}: too narrow`);
    if (kind === "date" && (widths[index] ?? 0) < 12) problems.push(`${name}, ${heading}: narrow dates`);
  });
  for (const row of rows) {
    if (row.length !== columns.length) problems.push(`${name}: a row of another length`);
    if (row[0] === null || row[0] === undefined || said(row[0]) === "")
      problems.push(`${name}: a row unnamed`);
    problems.push(...row.flatMap((cell, index) => cellProblem(table, cell, index) ?? []));
  }
  const blanks = rows.slice(isEmptyTable(table) ? 1 : 0).filter((row) => row.every((cell) => cell === null));
  return [...problems, ...blanks.map(() => `${name}: a blank row`)];
}

/** What is not checked has no figure, and is counted in the column that says so. */
function evidenceProblems({ name, columns, rows }: TableBlock): string[] {
  const at = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const [complete, without, unchecked] = ["Complete", "Not evidenced", "Evidence not checked"].map(at);
  if (without === undefined || without < 0) return [];
  return rows
    .filter((row) => row.slice(1).some((cell) => cell !== null))
    .filter((row) => {
      const [done, left, open] = [row[complete ?? -1], row[without], row[unchecked ?? -1]];
      if (typeof done !== "number" || typeof open !== "number") return true;
      return typeof left === "number" ? left + open > done || (open === done && done > 0) : open !== done;
    })
    .map((row) => `${name}, ${said(row[0] ?? null)}: evidence does not fit`);
}

/** What figures of a table must add up to: every total is the sum of its column, each ratings row that of its ratings. */
function sumProblems(table: TableBlock): string[] {
  const { name, columns, rows, totalRow } = table;
  const at = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const partsOf: readonly (readonly [whole: string, parts: readonly string[]])[] = [
    [
      "Actions",
      columns.filter(({ colour }) => colour).length === ratings.length ? ratingHeadings(columns) : [],
    ],
    ["Actions", ["Complete", "Closed, not done", "Overdue", "Due later", "Continuing", "No usable date"]],
    ["Actions", ["Grounded", "Additional", "Ungrounded", "Grounding not checked"]],
  ];
  const number = (cell: CellContent | undefined): number => (typeof cell === "number" ? cell : 0);
  const figures = rows.filter((row) => row.slice(1).some((cell) => cell !== null));
  const problems = partsOf.flatMap(([whole, parts]) =>
    parts.length === 0 || [whole, ...parts].some((heading) => at(heading) < 0)
      ? []
      : figures
          .filter(
            (row) => number(row[at(whole)]) !== parts.reduce((sum, part) => sum + number(row[at(part)]), 0),
          )
          .map((row) => `${name}, ${said(row[0] ?? null)}: ${whole} is not the sum of ${parts.join(", ")}`),
  );
  const last = rows.at(-1);
  if (!totalRow || rows.length < 2 || last === undefined) return problems;
  const wrong = columns.filter(({ kind }, index) => {
    const cells = rows.slice(0, -1).map((row) => row[index]);
    if (kind !== "count" || typeof last[index] !== "number") return false;
    return cells.reduce<number>((sum, cell) => sum + number(cell), 0) !== last[index];
  });
  return [...problems, ...wrong.map(({ heading }) => `${name}, ${heading}: no total`)];
}

const ratingHeadings = (columns: TableBlock["columns"]): string[] =>
  columns.filter(({ colour }) => colour).map(({ heading }) => heading);

function chartProblems({ charts, tables }: SheetLayout): string[] {
  return charts.flatMap(({ name, table: of, series, bars, category, title, from, to }) => {
    const table = tables.find((one) => one.name === of);
    if (!table) return [`${name}: no table`];
    const body = table.rows.length - (table.totalRow ? 1 : 0);
    const drawn = series.every(({ column }) => table.columns[column]?.kind === "count");
    return [
      ...(bars === body ? [] : [`${name}: ${String(bars)} bars over ${String(body)} rows`]),
      ...(drawn && table.columns[category]?.kind === "text" ? [] : [`${name}: draws no counts`]),
      ...(title === "" || series.length === 0 ? [`${name}: says nothing`] : []),
      ...(to.row > from.row && to.column > from.column ? [] : [`${name}: no room`]),
    ];
  });
}

const isLink = (cell: CellContent): cell is CellLink => typeof cell === "object" && cell !== null;

function linkProblems({ texts, tables }: SheetLayout, sheets: readonly string[]): string[] {
  const cells = [...texts.map(({ content }) => content), ...tables.flatMap(({ rows }) => rows.flat())];
  return cells
    .filter(isLink)
    .filter(({ sheet, cell, text }) => !sheets.includes(sheet) || placeOfCell(cell) === null || text === "")
    .map(({ text }) => `${text} leads nowhere`);
}

/** Paragraphs fit into Excel's tallest row of 409 points; links and tables stand in cells of their own. */
const tallParagraphs = ({ texts }: SheetLayout): string[] =>
  texts
    .filter(({ look, content }) => look === "paragraph" && wrappedRows(said(content)) > 26)
    .map(({ content }) => `too tall: ${said(content).slice(0, 40)}`);

/** Every rule of layOut's contract that a layout breaks, in words; empty where it keeps them all. */
export function brokenRules(layout: SheetLayout, sheets: readonly string[]): string[] {
  const { tables, columnWidths } = layout;
  return [
    ...overlaps(layout),
    ...outsideOf(layout),
    ...(listedOnce(tables.map(({ name }) => name)) ? [] : ["table names twice"]),
    ...tables.flatMap((table) => tableProblems(table, columnWidths)),
    ...tables.flatMap(sumProblems),
    ...tables.flatMap(evidenceProblems),
    ...chartProblems(layout),
    ...linkProblems(layout, sheets),
    ...tallParagraphs(layout),
  ];
}

/** What formulas of officers lean on: each sheet's tables in their order, with their headings. */
export const frameOf = (layouts: readonly SheetLayout[]) =>
  layouts.map(({ title, tables }) => ({
    title,
    tables: tables.map(({ name, columns }) => [name, ...columns.map(({ heading }) => heading)]),
  }));
