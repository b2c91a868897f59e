import { isoDay } from "../../../src/plan/cells/day";
import { readSurroundings } from "../../../src/plan/sheets/surroundings";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";

const header = ["Ref", "Recommendation", "Action", "Lead", "Timescale", "RAG"];

const read = (above: readonly (readonly CellValue[])[], header_: readonly CellValue[] = header) =>
  readSurroundings(gridOf([...above, header_]), above.length, 5, []);

test.each([
  ["in one cell", [["Plan agreed: 2 February 2021"]], "2021-02-02"],
  ["beside its label", [["Plan agreed", 44229]], "2021-02-02"],
  ["by a board", [["Approved by the Management Executive Board on 02/02/2021"]], "2021-02-02"],
  ["nowhere", [["Peer review plan"]], null],
  ["as a word only", [["Plan agreed: yes"]], null],
])("reads the day the plan was agreed %s", (_, above, iso) => {
  const { agreed } = read(above);
  expect(agreed === null ? null : isoDay(agreed)).toBe(iso);
});

test.each([
  ["Green = complete; Amber = work has started; Red = not started", "complete"],
  ["Key: Red – off track, Amber – some issues, Green – on track to deliver, Blue – delivered", "on-track"],
  ["RAG key", null],
])("reads what green means from %j", (text, green) => {
  expect(read([[text]]).green).toBe(green);
});

test("a key in cells of their own, beside each other", () => {
  expect(read([["Key"], ["Green", "Complete"], ["Amber", "In progress"]]).green).toBe("complete");
});

test("a key to the right of the table", () => {
  expect(read([["Title"]], [...header, "", "Green = on track"]).green).toBe("on-track");
});

test("a key that says both says nothing", () => {
  expect(read([["Green = complete"], ["Green = on track"]]).green).toBeNull();
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
])("%j names the review %j and states %j", (text, review, stated) => {
  expect(read([["Plan"], [text]])).toMatchObject({ review, stated, title: "Plan" });
});

test("two stated numbers are none", () => {
  expect(read([["26 recommendations"], ["of which 4 recommendations are closed"]]).stated).toBeNull();
});
