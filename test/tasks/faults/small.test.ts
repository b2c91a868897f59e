import { writeFileSync } from "fs";
import { tasks } from "../answering";
import { given, planOf } from "../keeping";
import { openPlan, planRows } from "../openPlan";
import { sheetState } from "../../workbench/sheetState";
import { survivesAll } from "./survives";
import { keep } from "../keeping";

const log: string[] = [];
afterAll(() => writeFileSync("/tmp/f/small.txt", log.join("\n")));
test("keep first", async () => {
  const r = await survivesAll({ open: () => openPlan({ Plan: planOf("SCR Child A") }), task: () => tasks().keepRecommendations(given()), officers: sheetState });
  log.push("FIRST " + JSON.stringify({ ...r, wrong: r.wrong.length }), ...r.wrong);
}, 600000);
test("keep more", async () => {
  const r = await survivesAll({ open: async () => { const o = openPlan({ Plan: planOf("SCR Child A") }); await keep({ review: "SCR B", recommendations: [{ ref: "1", text: "One thing" }] }); return o; }, task: () => tasks().keepRecommendations(given({ stated: 5 })), officers: (w, s) => w.sheetName(s) === "Plan" ? sheetState(w, s) : null });
  log.push("MORE " + JSON.stringify({ ...r, wrong: r.wrong.length }), ...r.wrong);
}, 600000);
test("answers", async () => {
  const o = () => openPlan({ Plan: planRows(3).slice(2) });
  let r = await survivesAll({ open: o, task: () => tasks().answerGreen("complete"), officers: sheetState });
  log.push("GREEN " + JSON.stringify({ ...r, wrong: r.wrong.length }), ...r.wrong);
  r = await survivesAll({ open: o, task: () => tasks().answerSheet("Plan", { columns: { ref: 0, recommendation: 1, action: 2, due: 4, rating: 5 }, headerRow: 1 }), officers: sheetState });
  log.push("SHEET " + JSON.stringify({ ...r, wrong: r.wrong.length }), ...r.wrong);
}, 600000);
