import { header, line, rowsOf } from "./rowKinds";
import type { PlanRow } from "../../../src/plan/rows/planRow";

/** What a row is; a section by what it names. */
const nameOf = (row: PlanRow | undefined): string =>
  row?.kind === "section" ? row.names : (row?.kind ?? "none");

/** What a text alone in its row, between two lines, is taken for under the reference, action, lead and rating; and at the foot. */
test.each<[text: string, between: string, foot: string]>([
  ["Priority 1: Neglect", "priority priority priority priority", "priority"],
  ["Recommendation 1", "recommendation recommendation recommendation recommendation", "recommendation"],
  [
    "Recommendation 2: Agree it all",
    "recommendation recommendation recommendation recommendation",
    "recommendation",
  ],
  ["Rec no. 4a", "recommendation recommendation recommendation recommendation", "recommendation"],
  ["Additional actions", "additional additional additional additional", "additional"],
  ["Short term", "timescale timescale timescale timescale", "timescale"],
  ["Within 6 months", "timescale timescale timescale timescale", "timescale"],
  ["2021/22", "timescale timescale timescale timescale", "timescale"],
  ["NEGLECT", "priority priority bareReference leftOut", "priority"],
  ["Neglect", "priority line bareReference leftOut", "priority"],
  ["Total", "total total total total", "total"],
  ["Grand total", "total total total total", "total"],
  ["Total actions: 6", "total total total total", "total"],
  ["Notes", "priority line bareReference leftOut", "note"],
  ["Notes:", "note note note note", "note"],
  ["Signed: A Chair", "note note note note", "note"],
  ["Signed off by: the Chair", "note note note note", "note"],
  ["Page 2 of 5", "note note note note", "note"],
  ["Key: Green = on track, Amber = some delay", "key key key key", "key"],
  ["Green = complete", "key key key key", "key"],
  ["RAG: Blue = complete, Yellow = some delay", "key key key key", "key"],
  ["R12b", "bareReference line bareReference leftOut", "bareReference"],
  ["21 BCFU 07", "bareReference line bareReference leftOut", "bareReference"],
  ["1. Neglect", "priority line bareReference leftOut", "priority"],
  ["1. Agree the budget with all of the partners", "priority line note leftOut", "priority"],
  ["* subject to funding", "note note note note", "note"],
  ["Abbreviations", "priority line bareReference leftOut", "note"],
  ["Prepared by the business manager", "priority line note leftOut", "note"],
  ["Last updated: May 2021", "note note note note", "note"],
  ["End of table", "note note note note", "note"],
  ["Circulation: all", "note note note note", "note"],
  ["March 2021", "timescale timescale timescale timescale", "timescale"],
  ["and share it with all", "priority leftOut bareReference leftOut", "priority"],
  ["#REF!", "bareReference line bareReference leftOut", "bareReference"],
  ["Agree the budget with all of the partners", "priority line note leftOut", "priority"],
  ["Q2 2021/22", "timescale timescale timescale timescale", "timescale"],
  ["Theme: Voice (3 actions)", "priority priority priority priority", "priority"],
  ["Draft a paper for the board of all", "priority line note leftOut", "priority"],
  ["6 actions", "bareReference total bareReference leftOut", "bareReference"],
  ["50%", "bareReference line bareReference leftOut", "bareReference"],
  ["12", "bareReference line bareReference leftOut", "bareReference"],
  ["-", "bareReference bareReference bareReference bareReference", "bareReference"],
  ["Green", "key key key leftOut", "key"],
  ["G", "key key key leftOut", "key"],
  ["x", "bareReference leftOut bareReference leftOut", "bareReference"],
  ["Overall RAG", "total total total total", "total"],
  ["Average", "total total total total", "total"],
  ["e.g. hold two workshops", "leftOut leftOut bareReference leftOut", "leftOut"],
  ["Example", "leftOut leftOut bareReference leftOut", "leftOut"],
  ["Sample row", "leftOut leftOut bareReference leftOut", "leftOut"],
  ["Hold it (example)", "leftOut leftOut bareReference leftOut", "leftOut"],
  ["Theme 2", "priority priority priority priority", "priority"],
  ["Part B", "priority priority priority priority", "priority"],
  ["A_1", "bareReference line bareReference leftOut", "bareReference"],
  ["1.2.3", "bareReference line bareReference leftOut", "bareReference"],
])("%j alone in its row", (text, between, foot) => {
  const under = [0, 2, 3, 5].map((column) => {
    const row = [...new Array<string>(column).fill(""), text];
    return nameOf(rowsOf([header, line(), row, line("9.9")])[1]);
  });
  expect(under.join(" ")).toBe(between);
  expect(nameOf(rowsOf([header, line(), line("1.2"), [], [text]])[3])).toBe(foot);
});
