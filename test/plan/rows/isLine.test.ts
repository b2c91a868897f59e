import { isLine } from "../../../src/plan/rows/isLine";
import type { PlacedRow } from "../../../src/plan/rows/placedRow";

test.each<[kind: PlacedRow["kind"], recommendation: string, counts: boolean]>([
  ["line", "", true],
  ["line", "Agree it", true],
  ["unstated", "Agree it", true],
  ["unstated", "", false],
  ["recommendation", "Agree it", false],
  ["recommendation", "", false],
])("a row that is %s under %j counts: %s", (kind, recommendation, counts) => {
  const values = { review: "", priority: "", recommendationRef: "", recommendation, ref: "" };
  const section = { priority: null, recommendation: null, timescale: null, additional: false };
  const from = { ref: null, recommendationRef: null, recommendation: null };
  expect(isLine({ kind, row: 1, struck: false, section, values, ownRef: false, from })).toBe(counts);
});
