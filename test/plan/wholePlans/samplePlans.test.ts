import { sampleGrids } from "../../samples/grids/sampleGrids";
import { answerFlags, expectedOf, expectedSamples } from "../../samples/expected";
import {
  expectFindings,
  expectLines,
  expectQuestions,
  expectSheets,
  expectTotals,
} from "../../samples/expectSample";
import { wholePlan } from "./wholePlan";

// Through .xlsx and Office.js the same is held by test/report/samples.test.ts, the log of 5,000 lines there alone.
const samples = expectedSamples.filter((sample) => sample !== "14-composite-log-5000");

test.each(samples)("%s is read as it was worked out by hand", (sample) => {
  const expected = expectedOf(sample);
  const grids = sampleGrids.get(`${sample}.xlsx`)?.() ?? [];
  const asOf = ["--as-of", expected.asOf];
  const first = wholePlan(grids, asOf).report;
  const { report } = wholePlan(grids, [...asOf, ...answerFlags(expected.answers)]);
  expectQuestions(expected, first, report);
  expectTotals(expected, report);
  expectLines(expected, report);
  expectSheets(expected, report);
  expectFindings(expected, report);
});
