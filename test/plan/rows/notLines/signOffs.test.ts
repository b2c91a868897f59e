import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { header, kindsOf, line } from "../rowKinds";

const lines = ["1.1", "1.2", "1.3"].map(line);
/** What the rows below three lines are. */
const foot = (...rows: CellValue[][]): string[] => kindsOf([header, ...lines, ...rows]).slice(3);

test.each<[string, CellValue[]]>([
  ["below the reference", ["Approved by the Chair", "", "", "", "12/05/2021"]],
  ["of four cells", ["Approved by the Chair", "Board", "", "Chair", "12/05/2021"]],
  ["with a name beside it", ["Plan approved by", "Chair of the Board", "", "", "12/05/2021"]],
  ["below the recommendation", ["", "Prepared by the Policy Officer", "", "", "01/02/2021"]],
  ["with a lead", ["", "Updated by the Policy Officer", "", "Policy Officer", "14 May 2021"]],
  ["signed", ["Signed", "", "", "Chair", "12/05/2021"]],
  ["a signature", ["Chair’s signature", "", "", "Date", "14/05/2021"]],
  ["for a body", ["Accepted on behalf of the Trust by the Chief Executive", "", "", "", "14/05/2021"]],
  ["a version", ["", "Version 3", "", "", "14 May 2021"]],
  ["by whom, where the actions stand", ["Plan approved by", "", "Head of Service", "", "01/09/2021"]],
  ["the day of the report", ["Date of report to Committee", "", "", "", "14/05/2021"]],
])("a sign-off with its day is no line, and said: %s", (_, row) => {
  expect(foot(row)).toEqual(["leftOut"]);
  expect(foot([], row, row)).toEqual(["blank", "leftOut", "leftOut"]);
});

test.each<[string, CellValue[]]>([
  ["rated", ["", "Approved by the Chair", "", "", "12/05/2021", "Amber"]],
  ["with an action", ["", "Approved by the Chair", "Publish the plan", "", "12/05/2021"]],
  ["with a longer action", ["Signed off by Board", "", "Publish it on the website", "", "12/05/2021"]],
  ["as the action", ["", "", "Plan signed off by the Executive Board", "Chair", "14 May 2021"]],
  ["as fuller as a line", ["4", "Approved by all", "", "Chair", "14/05/2021", "", "Draft"]],
  ["in other words", ["", "Approve the plan", "", "Chair", "14/05/2021"]],
])("what may be a line stays one: %s", (_, row) => {
  expect(foot(row)).toEqual(["line"]);
});

test("above a name and a day that say no more it is told all the same", () => {
  const approved = ["Plan approved by", "", "Head of Service", "", "01/09/2021"];
  expect(foot(approved, ["Chair", "", "", "", "01/09/2021"])).toEqual(["leftOut", "unstated"]);
});

test("with more beside it than a sign-off has it is a line", () => {
  const wide = [...header, "Progress update"];
  const signed = ["Approved by the Chair", "Board", "", "Chair", "12/05/2021", "", "Draft"];
  expect(kindsOf([wide, ...lines, signed]).slice(3)).toEqual(["line"]);
  expect(kindsOf([wide, ...lines, [...signed.slice(0, 6), ""]]).slice(3)).toEqual(["leftOut"]);
});

test("above a section without lines it is none", () => {
  expect(foot(["", "Approved by the Chair", "", "", "12/05/2021"], ["Voice"])).toEqual([
    "leftOut",
    "section",
  ]);
});

test("above a line it is a row like others", () => {
  const signed = ["", "Approved by the Chair", "", "", "12/05/2021"];
  expect(foot(signed, line("2.1"))).toEqual(["line", "line"]);
});

test.each(["Reviewed:", "Date approved", "Agreed on:", "Revised"])("%s beside a day is a note", (text) => {
  expect(foot([text, "14 May 2021"])).toEqual(["note"]);
});
