import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { gridOf } from "./gridOf";

/** A small plan of two areas, four lines and three recommendations. */
export const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG", "Evidence"];
export const key = ["Green = complete; Amber = work has started; Red = not started"];
export const rows: CellValue[][] = [
  ["Finance"],
  ["1.1", "Agree a formula", "Draft a paper on options", "Finance Lead", "March 21", "G", "Paper 5"],
  ["1.2", "", "Confirm the increase in writing", "Business Manager", "Sept 2021", "A", ""],
  ["Governance"],
  ["2.1", "Name deputies for each lead", "Name deputies", "Partners", "Immediate", "G", ""],
  ["3.1", "Review capacity of the team", "Capacity review", "Director", "TBC", "R", ""],
];
export const plan = (more: readonly CellValue[][] = [], above: readonly CellValue[][] = [key]) =>
  gridOf([["Peer review plan"], ...above, header, ...rows, ...more]);
