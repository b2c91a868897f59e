import { columnLetter } from "../../plan/sheets/gridReading";
import type { Outcome } from "../../summary/problem";
import type { SheetLayout } from "../../summary/sheetLayout";
import { areaNames, type FirstLook, type SheetTab } from "../firstLook";
import { freeName } from "../freeName";
import { madeSheets, queueMemory, type MadeSheet, type Memory } from "../memory/memory";
import type { OwnSheet } from "../read";
import { markKey, marks } from "../reading/heads";
import { usualNames } from "./leftOver";
import { withNames, withTableNames } from "./places/nameTables";
import { inSlices } from "../turns/inSlices";
import { endOfArea, planSheet, type SheetPlan, type ShiftMode } from "./places/planSheet";
import { onlyPrintingFailed, queuePageBreaks, queuePrinting } from "./printing";
import type { Queueing } from "./queueing";
import { placesNow, refusedToShift } from "./secondTry";
import { sizeOf } from "./places/shifts";
import { queueSheet, queueUnfinished } from "./writeSheet";

/** One of our sheets on its way into the workbook. */
interface SheetToWrite {
  readonly at: number;
  readonly own: OwnSheet | null;
  /** Null for a sheet that is made now. */
  readonly plan: SheetPlan | null;
  readonly layout: SheetLayout;
  readonly name: string;
  /** What the name of its area refers to. */
  readonly area: string | null;
}

/** What is on our sheets as they were read. */
interface Before {
  readonly own: readonly (OwnSheet | null)[];
  readonly areas: readonly (string | null)[];
}

/** Whether a sheet was whole once: the memory knows it, since that is written after everything on it. */
function wasFinished({ id, name }: SheetTab, at: number, memory: Memory): boolean {
  const made = madeSheets(memory)[at] ?? null;
  return made !== null && (made.id === id || made.name === name);
}

function sheetToWrite(
  layout: SheetLayout,
  at: number,
  { own, areas }: Before,
  look: FirstLook,
  memory: Memory,
  mode: ShiftMode,
): Outcome<SheetToWrite> {
  const sheet = own[at] ?? null;
  const area = areas[at] ?? null;
  const usual = usualNames[at] ?? layout.title;
  const name = sheet?.tab.name ?? freeName(usual, look.sheetNames, (number) => `${usual} ${number}`);
  if (!sheet)
    return {
      ok: true,
      value: { at, own: null, plan: null, layout: withTableNames(layout, null, look), name, area },
    };
  const places = madeSheets(memory)[at]?.tables ?? {};
  const neverFinished = !wasFinished(sheet.tab, at, memory);
  const planned = planSheet(layout, { own: sheet, places, area, neverFinished }, mode);
  if (!planned.ok) return planned;
  const named = withTableNames(planned.value.layout, planned.value, look);
  const plan = withNames(planned.value, named);
  return { ok: true, value: { at, own: sheet, plan, layout: named, name, area } };
}

function sheetsToWrite(
  layouts: readonly SheetLayout[],
  before: Before,
  look: FirstLook,
  memory: Memory,
  mode: ShiftMode,
): Outcome<readonly SheetToWrite[]> {
  const sheets: SheetToWrite[] = [];
  for (const [at, layout] of layouts.entries()) {
    const sheet = sheetToWrite(layout, at, before, look, memory, mode);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return { ok: true, value: sheets };
}

/** Queues a sheet that says "unfinished" before anything else, and carries our mark. */
function queueTab(context: Excel.RequestContext, { own, name, at }: SheetToWrite): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = own ? worksheets.getItem(own.tab.id) : worksheets.add(name);
  queueUnfinished(sheet);
  if (!own?.mark) sheet.customProperties.add(markKey, marks[at] ?? "");
  return sheet;
}

/** The charts on a sheet; those of one that never was finished are all from that attempt, named or not. */
function queueChartsKept(sheet: Excel.Worksheet, writing: SheetToWrite, memory: Memory): readonly string[] {
  const { own, at } = writing;
  if (!own || wasFinished(own.tab, at, memory)) return own?.charts ?? [];
  for (const name of own.charts) sheet.charts.getItem(name).delete();
  return [];
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Whether the name of our area will be right once rows have come and gone: it grows and shrinks with them. */
function areaHolds({ area, own, plan, layout }: SheetToWrite): boolean {
  if (!own || !plan || plan.columns || plan.mode === "rows") return false;
  const end = endOfArea(area, own.tab.name);
  if (end === null) return false;
  const moved = plan.shifts
    .filter(({ row, count }) => count < 0 || row < end)
    .reduce((sum, { count }) => sum + count, 0);
  const { rows, columns } = sizeOf(layout);
  return end + moved === rows && (area ?? "").includes(`:$${columnLetter(columns - 1)}$`);
}

/** Gives our area its name where it has none or a wrong one; true where it had to. */
function queueArea(context: Excel.RequestContext, sheet: Excel.Worksheet, writing: SheetToWrite): boolean {
  const name = areaNames[writing.at];
  if (name === undefined || areaHolds(writing)) return false;
  const { rows, columns } = sizeOf(writing.layout);
  const { names } = context.workbook;
  if (writing.area === null) names.add(name, sheet.getRangeByIndexes(0, 0, rows, columns));
  else names.getItem(name).formula = `=${quoted(writing.name)}!$A$1:$${columnLetter(columns - 1)}$${rows}`;
  return true;
}

/** Whether the row that is printed on every page is another than before. */
function titleRowMoved({ plan, layout }: SheetToWrite): boolean {
  return (plan?.standing ?? []).some(
    ({ table, area }) => table.row === layout.printedOnEveryPage && table.row !== area.top,
  );
}

const madeOf = ({ own, name, layout }: SheetToWrite): MadeSheet => ({
  id: own?.tab.id ?? null,
  name,
  tables: Object.fromEntries(layout.tables.map(({ name: table, row, column }) => [table, { row, column }])),
});

/**
 * Queues all sheets, in steps: every A1 says "unfinished" first, the titles come last, what is remembered of the whole sheets
 * after them, and at the very end how they print.
 */
function* queueAll(
  context: Excel.RequestContext,
  writings: readonly SheetToWrite[],
  memory: Memory,
): Queueing {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const queued = writings.map((writing) => ({ writing, sheet: queueTab(context, writing) }));
  for (const { sheet, writing } of queued) {
    // Where ours will end is known before anything stands there: what an attempt leaves is found again by that.
    if (!writing.own) queueArea(context, sheet, writing);
    const charts = queueChartsKept(sheet, writing, memory);
    yield* queueSheet(sheet, linksNamed(writing.layout, writings), writing.plan, charts);
  }
  const printing = queued.filter(({ sheet, writing }) => {
    const { own, at } = writing;
    const isNew = !own || queueArea(context, sheet, writing) || !wasFinished(own.tab, at, memory);
    return isNew || titleRowMoved(writing);
  });
  // The summary is last, so that it is the sheet in front.
  for (const { sheet, writing } of [...queued].reverse())
    if (writing.own?.tab.visible !== false) sheet.getRange("A1").select();
  for (const { sheet, writing } of queued) sheet.getRange("A1").values = [[writing.layout.title]];
  const [summary, attention] = writings;
  queueMemory(context, {
    ...memory,
    summary: summary ? madeOf(summary) : null,
    attention: attention ? madeOf(attention) : null,
  });
  yield;
  for (const { sheet, writing } of printing) queuePrinting(sheet, writing.layout);
  for (const { sheet, writing } of queued) queuePageBreaks(sheet, writing.layout);
}

/** Links between our sheets name them by their titles; officers may have renamed the tabs. */
function linksNamed(layout: SheetLayout, writings: readonly SheetToWrite[]): SheetLayout {
  const names = new Map(writings.map(({ layout: { title }, name }) => [title, name]));
  const texts = layout.texts.map((text) => {
    const { content } = text;
    if (typeof content !== "object" || content === null) return text;
    return { ...text, content: { ...content, sheet: names.get(content.sheet) ?? content.sheet } };
  });
  return { ...layout, texts };
}

/**
 * Writes our sheets in one round trip. Each says "unfinished" first and its title last, so that after a failure it is
 * the old one, the new one, or says so. Tables stay the tables they are, and nothing is touched that is not ours.
 * Where Excel will not move cells of our columns alone, whole rows are moved instead, in two further trips.
 *
 * @param layouts the summary, then what needs attention
 * @param own the sheets that are there already, in the same order
 * @returns the names of the sheets, in the same order; or that an officer's table is in the way, before anything is written
 */
export async function writeSummary(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  own: readonly (OwnSheet | null)[],
  look: FirstLook,
  memory: Memory,
): Promise<Outcome<readonly string[]>> {
  const write = async (before: Before, mode: ShiftMode): Promise<Outcome<readonly string[]>> => {
    const writings = sheetsToWrite(layouts, before, look, memory, mode);
    if (!writings.ok) return writings;
    await inSlices(queueAll(context, writings.value, memory));
    try {
      await context.sync();
    } catch (error) {
      if (mode === "cells" && refusedToShift(error)) return write(await placesNow(context, own), "rows");
      if (!onlyPrintingFailed(error)) throw error;
    }
    return { ok: true, value: writings.value.map(({ name }) => name) };
  };
  return write({ own, areas: look.areas }, "cells");
}
