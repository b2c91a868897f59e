import { writeFileSync } from "fs";
import { refreshSummary } from "../../../src/tasks/refreshSummary";
import { HostError } from "../../../workbench/protocol/hostError";
import { openPlan, planRows, fill, sheetNamed } from "../openPlan";
import { refresh, request, put } from "../refreshing";
import { readBy, seenBut, seenOf } from "./ownSheets";
const log: string[] = [];
afterAll(() => writeFileSync(`/tmp/f/zz.txt`, log.join("\n")));
const open = async (again: boolean) => {
  const o = openPlan({ Plan: planRows(2), Notes: [["Ours"]] });
  if (again) { await refresh(); put(o.workbook, sheetNamed(o.workbook, "Plan"), 3, 5, [["R"], ["G"], ["A"]]); put(o.workbook, sheetNamed(o.workbook, "Plan"), 5, 0, [["3.1", "Recommendation number 3", "Action three", "Lead", "31/03/2021"]]); }
  return o;
};
test.each([false, true])("mends %s", async (again) => {
  const { workbook, excel } = await open(again);
  const officers = workbook.sheets().slice(0, 2);
  const ends: number[] = []; let n = 0, last = readBy(workbook); const members: string[] = [];
  const stop = excel.host.onCall(({ member }) => { n++; members.push(member); const now = readBy(workbook); if (now !== last) { ends.push(n); last = now; } });
  await refresh(); stop();
  const whole = seenBut(workbook, officers);
  log.push(`again ${again} calls ${n} ends ${ends.length}`);
  const theirs = officers.map((s) => seenOf(workbook, s));
  const t0 = Date.now(); let done = 0;
  for (const at of ends) {
    if (Date.now() - t0 > 100000 ) { log.push("stopped at " + done); break; }
    const o = await open(again);
    let k = 0;
    const s2 = o.excel.host.onCall(() => { if (++k === at) throw new HostError("GeneralException"); });
    const out = await refreshSummary(request); s2();
    const r2 = await refreshSummary(request);
    const w = seenBut(o.workbook, o.workbook.sheets().slice(0, 2));
    done++;
    const bad = !r2.ok ? JSON.stringify(r2) : JSON.stringify(w) !== JSON.stringify(whole) ? "differs " + o.workbook.sheets().map((x) => o.workbook.sheetName(x)) + w.map((x, i) => { const y = whole[i] ?? ""; let c = 0; while (c < x.length && x[c] === y[c]) c++; return c === x.length && x.length === y.length ? "" : `[${i}] ${x.slice(Math.max(0,c - 60), c + 80)} <> ${y.slice(Math.max(0,c - 60), c + 80)}`; }).join("") : JSON.stringify(o.workbook.sheets().slice(0, 2).map((x) => seenOf(o.workbook, x))) !== JSON.stringify(theirs) ? "officers" : "";
    if (bad || out.ok) log.push(`${at} ${members[at - 1]} ${out.ok} ${bad}`);
  }
  log.push(`done ${done}`);
}, 400000);
