import { findHeader } from "../../../src/plan/tables/header";
import { proposeColumns } from "../../../src/plan/columns/columns";
import { readRows } from "../../../src/plan/rows/rows";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];
const line = ["1.1", "Agree a formula", "Draft a paper on options", "Business Manager", "March 2021", "G"];

function kindOf(row: readonly CellValue[]): string | undefined {
  const grid = gridOf([header, line, row]);
  const found = findHeader(grid);
  if (!found) throw new Error("no header");
  return readRows(grid, found, proposeColumns(grid, found, {}).columns)[1]?.kind;
}

test.each<[string, CellValue[], string]>([
  ["a full row", line, "line"],
  ["an action alone", ["", "", "Write to schools about the new form"], "line"],
  ["an action with a rating", ["", "", "Write to schools", "", "", "A"], "line"],
  ["a recommendation with a rating", ["2", "Publish a budget", "", "", "", "A"], "line"],
  ["a recommendation with a date", ["2", "Publish a budget", "", "", "May 2021", ""], "line"],
  ["a recommendation alone", ["2", "Publish a budget"], "recommendation"],
  ["a rating without words", ["2.2", "", "", "Council", "", "A"], "unstated"],
  ["nothing", ["", " ", "\u00a0"], "blank"],
  ["the header again", header, "header"],
  ["the header in another case", ["REF", "recommendation", "ACTION", "Lead ", "Timescale:", "Rag"], "header"],
  ["another table's header", ["No.", "Action", "By whom", "By when", "Status", "Evidence"], "otherHeader"],
  ["a priority", ["Priority 1: Neglect"], "section"],
  ["an area", ["Governance and Business Support Structures"], "section"],
  ["a section in capitals under the action heading", ["", "", "LEARNING AND IMPROVEMENT"], "section"],
  ["a total", ["Total", "", 31, "", "", ""], "total"],
  ["a key sentence", ["Green = complete"], "key"],
  ["a key in two cells", ["Amber", "Work has started"], "key"],
  ["a reference alone", ["1.2"], "bareReference"],
  ["a number alone", [12], "bareReference"],
])("%s is a %3$s", (_, row, kind) => {
  expect(kindOf(row)).toBe(kind);
});
