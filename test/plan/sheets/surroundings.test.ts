import { isoDay } from "../../../src/plan/cells/day";
import { readSurroundings } from "../../../src/plan/sheets/surroundings";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];

const read = (above: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}) =>
  readSurroundings(gridOf([...above, header], { formats }), above.length);

test.each([
  ["in one cell", [["Plan agreed: 2 February 2021"]], "2021-02-02"],
  ["beside its label", [["Plan agreed", 44229]], "2021-02-02"],
  ["by a board", [["Approved by the Management Executive Board on 02/02/2021"]], "2021-02-02"],
  ["before another day", [["Plan agreed: 9 November 2021. Position as at 15 June 2022."]], "2021-11-09"],
  ["after another day", [["Position as at 15 June 2022; agreed 9 November 2021"]], "2021-11-09"],
  ["nowhere", [["Peer review plan"]], null],
  ["as a word only", [["Plan agreed: yes"]], null],
  ["as a word, and again as a day", [["Plan agreed: yes"], ["Agreed on 2 February 2021"]], "2021-02-02"],
  ["as the end of a quarter", [["Plan agreed: Q2 2021/22"]], "2021-09-30"],
  ["behind a dash", [["Plan agreed", "", "2 February 2021"]], "2021-02-02"],
])("reads the day the plan was agreed %s", (_, above, iso) => {
  const { agreed } = read(above);
  expect(agreed === null ? null : isoDay(agreed)).toBe(iso);
});

test.each([
  [
    "Source: LSCP Independent Peer Review (Aug 2020), 26 recommendations",
    "LSCP Independent Peer Review (Aug 2020)",
    26,
  ],
  ["Review: Thematic review", "Thematic review", null],
  ["The review made 6 recommendations and named 15 areas", null, 6],
  ["Northmere partnership", null, null],
  ["Review: March 2022", null, null],
  ["Stated number: 9", null, 9],
  ["Review name: - Thematic review", "Thematic review", null],
  ["Review:Thematic review", "Thematic review", null],
  ["Review: Child Q", "Child Q", null],
  ["Report: Peer review - 12 areas for consideration, and strengths", "Peer review", 12],
  ["4 recommendations remain open", null, null],
])("%j names the review %j and states %j", (text, review, stated) => {
  expect(read([["Plan"], [text]])).toMatchObject({ review, stated, title: "Plan" });
});

test("two stated numbers are none", () => {
  expect(read([["26 recommendations"], ["24 recommendations for the partnership"]]).stated).toBeNull();
});

test("a number beside its label is stated", () => {
  expect(read([["Number of recommendations", 26]]).stated).toBe(26);
});

test("titles are the first texts of the first rows", () => {
  const above = [["Peer review", "Key"], [], ["", "Action plan"], ["As at 12 May"], ["More"]];
  expect(read(above).titles).toEqual(["Peer review", "Action plan", "As at 12 May"]);
});

test("a month beside its label means its last day", () => {
  const { agreed } = read([["Plan agreed", 44229]], { "0,1": "mmm yy" });
  expect(agreed === null ? null : isoDay(agreed)).toBe("2021-02-28");
});

test("nothing stands above a table in the first row", () => {
  expect(read([])).toEqual({ title: null, titles: [], review: null, agreed: null, asAt: null, stated: null });
});

test("the day of an update is no day of agreement", () => {
  const { agreed, asAt } = read([["Last updated: 12 May 2021"]]);
  expect([agreed, asAt === null ? null : isoDay(asAt)]).toEqual([null, "2021-05-12"]);
});
