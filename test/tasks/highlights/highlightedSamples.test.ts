import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { clearHighlights } from "../../../src/tasks/highlights/highlights";
import { codec } from "../../../workbench/engine/codec";
import type { ConditionalRule } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { startTrace } from "../../../workbench/protocol/tracing";
import { ownRules, refreshed } from "./highlighting";
import { sheetState } from "../../workbench/sheetState";

const folder = path.join(__dirname, "../../../samples");
const small = readdirSync(folder).filter((file) => /^(?!00|14).*\.xlsx$/.test(file));

async function opened(file: string) {
  const read = await codec.read(new Uint8Array(readFileSync(path.join(folder, file))));
  if (!read.ok) throw new Error(read.why);
  const { workbook } = read.value;
  const { host } = openExcelInNode(workbook, { installGlobals: true });
  return { workbook, host, sheets: workbook.sheets() };
}

const cellsMarked = (rules: readonly ConditionalRule[]): number =>
  rules
    .flatMap(({ zones }) => zones)
    .reduce((sum, zone) => sum + (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1), 0);

const answers = { green: "complete", acceptGuesses: true } as const;

test.each(small)(
  "%s is as it was once its highlights are cleared",
  async (file) => {
    const { workbook, host, sheets } = await opened(file);
    const before = sheets.map((sheet) => sheetState(workbook, sheet));
    const { highlighted } = await refreshed(highlightKinds, answers);
    const isLocked = sheets.filter((sheet) => workbook.isProtected(sheet));
    const locked = isLocked.map((sheet) => workbook.sheetName(sheet));
    const counted = Object.values(highlighted?.cells ?? {}).reduce((sum, count) => sum + count, 0);
    expect(cellsMarked(sheets.flatMap((sheet) => ownRules(workbook, sheet)))).toBe(counted);
    expect(highlighted?.notOn.filter((name) => !locked.includes(name)) ?? []).toEqual([]);
    const outcome = await clearHighlights();
    expect(outcome).toMatchObject({ ok: true, value: { notOn: [] } });
    expect(sheets.map((sheet) => sheetState(workbook, sheet))).toEqual(before);
    expect(host.crashes).toEqual([]);
  },
  180_000,
);

test("5,000 lines take two round trips more, small requests, and addresses that Excel does not cut", async () => {
  const { workbook, host, sheets } = await opened("14-composite-log-5000.xlsx");
  const without = startTrace(host);
  await refreshed(undefined, answers);
  without.stop();
  for (const round of ["first", "again"]) {
    const trace = startTrace(host);
    const { highlighted } = await refreshed(highlightKinds, answers);
    trace.stop();
    expect([round, highlighted?.notOn]).toEqual([round, []]);
    expect(highlighted?.cells.overdue).toBe(1437);
    expect(trace.readRoundTrips - without.readRoundTrips).toBe(1);
    expect(trace.writeRoundTrips - without.writeRoundTrips).toBe(1);
    expect(trace.largestRequestBytes).toBeLessThan(4_000_000);
  }
  expect(sheets.flatMap((sheet) => ownRules(workbook, sheet)).length).toBeLessThan(12);
  expect(await clearHighlights()).toMatchObject({ value: { sheets: 2, notOn: [] } });
}, 120_000);
