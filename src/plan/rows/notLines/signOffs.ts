import type { ColumnName, Columns } from "../../columns/columnName";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import { isCountable, type PlanRow } from "../planRow";
import { cellsInside, countInside, isIn, onlyInside, textUnder } from "../rowCells";

const signing = "prepared|produced|compiled|signed[ -]off|approved|ratified|endorsed|authori[sz]ed|agreed";
const longestSignOff = 120;
const signOff = new RegExp(`^(?:${signing}) (?:by|at) `, "i");

/**
 * Who prepared, agreed or signed off the plan, alone in its row at the foot. Where actions stand it must come after a
 * blank row, since an action may begin with such words.
 */
export function signOffRows(
  grid: SheetGrid,
  rows: readonly PlanRow[],
  block: TableBlock,
  columns: Columns,
): number[] {
  const signed: number[] = [];
  let actions: number[] = [];
  for (const one of rows.toReversed()) {
    if (one.kind === "blank") {
      signed.push(...actions);
      actions = [];
    }
    if (one.kind === "header") break;
    if (one.kind !== "section" && !isCountable(one)) continue;
    const only = onlyInside(grid, one.row, block);
    if (!only || only.text.length > longestSignOff || !signOff.test(only.text)) break;
    (isIn(columns, only, "action", "recommendation") ? actions : signed).push(one.row);
  }
  return signed;
}

const mostOfSignOff = 4;
/** "Plan approved by", "Signed", "Chair’s signature", "Date of this report", "Version 3". */
const datedSignOffs = [
  new RegExp(
    `^(?:(?:the )?(?:action |improvement )?(?:plan|document|report|version) )?(?:${signing}|updated|reviewed|signed|accepted) (?:by|at|on)\\b`,
    "i",
  ),
  /^signed(?:[ -]off)?\s*:?$/i,
  /^(?:[\p{L}’' ]{1,40} )?signature\s*:?$/iu,
  /^date of (?:this |the )?(?:plan|report|version|approval|review|issue|meeting|next)\b/i,
  /^version\s?(?:no\.?\s?)?\d[\d.]*\s*:?$/i,
];

const mostWordsOfName = 4;

/** "Plan approved by" among the references, with who it was where the actions stand: no action is that short. */
const isName = (text: string): boolean => text.split(" ").length <= mostWordsOfName;

/**
 * Who prepared, agreed or signed off the plan and when, in a few cells at the foot: without an action where other lines
 * have one, and without a rating. Its date is no deadline; as it could be a line all the same, it is said.
 */
export function datedSignOffRows(
  grid: SheetGrid,
  rows: readonly PlanRow[],
  block: TableBlock,
  columns: Columns,
): number[] {
  const signed: number[] = [];
  for (const row of rows.toReversed()) {
    if (!isCountable(row)) continue;
    const [first] = cellsInside(grid, row.row, block);
    const isShort = countInside(grid, row.row, block) <= mostOfSignOff;
    const isNamed = first?.column === columns.ref && isName(textUnder(grid, row.row, columns, "action"));
    const says = (name: ColumnName): boolean => textUnder(grid, row.row, columns, name) !== "";
    const isUnrated = (isNamed || !says("action")) && !says("rating");
    if (first && isShort && isUnrated && datedSignOffs.some((one) => one.test(first.text)))
      signed.push(row.row);
    // "Chair" and a day say no more than that, and are told from lines elsewhere.
    else if (row.kind !== "unstated") break;
  }
  return signed;
}
