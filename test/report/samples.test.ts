import { readFileSync } from "node:fs";
import { readFlags } from "../../workbench/report/flags";
import { makeReport, type MadeReport } from "../../workbench/report/makeReport";
import {
  expectFindings,
  expectLines,
  expectQuestions,
  expectSheets,
  expectTotals,
} from "../samples/expectSample";
import { answerFlags, expectedOf, expectedSamples } from "../samples/expected";

async function reportOn(sample: string, ...words: string[]): Promise<MadeReport> {
  const file = `samples/${sample}.xlsx`;
  const { asOf } = expectedOf(sample);
  const flags = readFlags([file, "--as-of", asOf, "--trace", ...words]);
  if (!flags.ok) throw new Error(flags.sentence);
  const made = await makeReport(new Uint8Array(readFileSync(file)), flags.value);
  if (!made.ok) throw new Error(made.sentence);
  return made.value;
}

describe.each(expectedSamples)("the report on %s", (sample) => {
  const expected = expectedOf(sample);
  let first: MadeReport;
  let made: MadeReport;
  beforeAll(async () => {
    const answers = answerFlags(expected.answers);
    first = await reportOn(sample);
    made = answers.length === 0 ? first : await reportOn(sample, ...answers);
  });

  test("asks what only an officer can settle, and no more once it is answered", () => {
    expectQuestions(expected, first.report, made.report);
  });

  test("has the totals that were worked out by hand", () => {
    expectTotals(expected, made.report);
  });

  test("reads every line as it was read by hand", () => {
    expectLines(expected, made.report);
  });

  test("names the sheets for what they are", () => {
    expectSheets(expected, made.report);
  });

  test("finds what an officer should look at", () => {
    expectFindings(expected, made.report);
  });

  test("takes few round trips, two to read and one to write where the plan is small", () => {
    const { trace } = made.report;
    expect(trace?.writeRoundTrips).toBe(expected.green === null ? 0 : 1);
    expect(trace?.readRoundTrips).toBeLessThanOrEqual(expected.reads ?? 3);
    expect(trace?.largestResponseBytes).toBeLessThan(expected.lines === undefined ? 4_000_000 : 1_000_000);
  });
});

test("the peer review plan: exactly 9.1 and 22.1 are overdue", async () => {
  const { report } = await reportOn("01-peer-review-plan", "--plan-agreed", "2021-02-02");
  const overdue = report.lines.filter(({ timing }) => timing === "overdue");
  expect(overdue.map(({ ref, due }) => [ref, due])).toEqual([
    ["9.1", "2021-05-31"],
    ["22.1", "2021-05-31"],
  ]);
});

test("an archive counts only when it is included, and its missing due column is asked about", async () => {
  const include = ["--include", "Archive - SCR Child Z"];
  const { report } = await reportOn("02-six-review-plans", ...include);
  expect(report.questions).toMatchObject([{ kind: "columns", sheet: "Archive - SCR Child Z" }]);
  expect(report.totals.lines).toBe(84);
  const accepted = await reportOn("02-six-review-plans", ...include, "--accept");
  expect(accepted.report.totals.lines).toBe(84 + 7);
});
