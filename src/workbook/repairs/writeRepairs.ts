import type { Repair } from "../../plan/repairs/repair";
import { guardedText } from "../guardedText";
import type { Span } from "./spans";

/** Some cells of a span, to be written. */
export interface SpanToWrite {
  readonly span: Span;
  readonly repairs: readonly Repair[];
  /** Whether any of its rows is hidden or filtered out. */
  readonly hidden: boolean;
}

/** Each single cell costs about 400 bytes of a request that Excel on the web lets grow to 5 MB. */
const singleCells = 5_000;

/**
 * The value to write; null where only the format changes. Into a cell of format "@" Excel takes a text as it is; what
 * might be a formula there is guarded all the same.
 */
function valueFor({ before, after }: Repair): string | number | null {
  if (before === after) return null;
  return typeof after === "number" || /^\d/.test(after) ? after : guardedText(after);
}

/** Number formats go first: they decide what Excel makes of a value. */
function queueCell(sheet: Excel.Worksheet, repair: Repair): void {
  const cell = sheet.getRangeByIndexes(repair.row, repair.column, 1, 1);
  const value = valueFor(repair);
  cell.numberFormat = [[repair.format]];
  if (value !== null) cell.values = [[value]];
}

/** Null leaves a cell as it is (Microsoft Learn, "Blank and null values in Excel add-ins"). */
function queueColumn(sheet: Excel.Worksheet, span: Span, repairs: readonly Repair[]): void {
  const range = sheet.getRangeByIndexes(span.row, span.column, span.rows, 1);
  const formats: (string | null)[][] = Array.from({ length: span.rows }, () => [null]);
  const values: (string | number | null)[][] = formats.map(() => [null]);
  for (const repair of repairs) {
    formats[repair.row - span.row] = [repair.format];
    values[repair.row - span.row] = [valueFor(repair)];
  }
  range.numberFormat = formats;
  if (values.some(([value]) => value !== null)) range.values = values;
}

/** Shares the spans out among as few requests as their single cells allow. */
function requestsOf(spans: readonly SpanToWrite[]): SpanToWrite[][] {
  const requests: SpanToWrite[][] = [[]];
  let single = 0;
  for (const span of spans) {
    const more = span.hidden ? span.repairs.length : 0;
    if (single > 0 && single + more > singleCells) {
      single = 0;
      requests.push([]);
    }
    requests.at(-1)?.push(span);
    single += more;
  }
  return requests;
}

async function writeRequests(
  context: Excel.RequestContext,
  [request, ...others]: readonly (readonly SpanToWrite[])[],
): Promise<void> {
  if (!request) return;
  for (const { span, repairs, hidden } of request) {
    const sheet = context.workbook.worksheets.getItem(span.sheet);
    if (hidden) for (const repair of repairs) queueCell(sheet, repair);
    else queueColumn(sheet, span, repairs);
  }
  await context.sync();
  await writeRequests(context, others);
}

/**
 * Writes the repairs, in one request unless thousands of them lie in hidden rows. Where rows are filtered out Excel
 * puts several values into wrong cells (office-js issue 224), so there each cell is written for itself.
 */
export async function writeRepairs(
  context: Excel.RequestContext,
  spans: readonly SpanToWrite[],
): Promise<void> {
  if (spans.length > 0) await writeRequests(context, requestsOf(spans));
}
