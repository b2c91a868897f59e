import { readFileSync } from "node:fs";
import { readFlags } from "../../workbench/report/flags";
import { makeReport, type MadeReport } from "../../workbench/report/makeReport";
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

/** Of what was found, only what the expectation speaks of: the rest is left open. */
const asFarAsExpected = (found: object | undefined, expected: object): unknown =>
  found && Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof typeof found]]));

/** The found tallies in the order of the expected ones, as far as those speak of them. */
const inOrder = <T extends object, E extends object>(
  found: readonly T[],
  expected: readonly E[],
  same: (found: T, expected: E) => boolean,
) =>
  expected.map((one) =>
    asFarAsExpected(
      found.find((other) => same(other, one)),
      one,
    ),
  );

const named = <T extends { readonly name: string }>(all: readonly T[]) =>
  all.filter(({ name }) => name !== "");

const key = ({ kind, sheet }: { readonly kind: string; readonly sheet: string }) => `${kind}: ${sheet}`;
const keys = (questions: readonly { readonly kind: string; readonly sheet: string }[]) =>
  questions.map(key).sort();

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
    expect(keys(first.report.questions)).toEqual(keys(expected.asks));
    expect(keys(made.report.questions)).toEqual(keys(expected.stillAsks));
  });

  test("has the totals that were worked out by hand", () => {
    const { report } = made;
    expect(report.asOf).toBe(expected.asOf);
    expect(report.green).toBe(expected.green);
    expect(asFarAsExpected(report.totals, expected.totals)).toEqual(expected.totals);
    const { reviews, priorities } = expected;
    if (reviews !== undefined) {
      const found = inOrder(report.reviews, reviews, (review, { name, sheets }) =>
        name === undefined ? String(review.sheets) === String(sheets) : review.name === name,
      );
      expect(found).toEqual(reviews);
      expect(report.reviews).toHaveLength(reviews.length);
    }
    if (priorities !== undefined) {
      const found = inOrder(report.priorities, priorities, (one, { name }) => one.name === name);
      expect(found).toEqual(priorities);
      expect(named(report.priorities)).toHaveLength(named(priorities).length);
    }
  });

  test("reads every line as it was read by hand", () => {
    const lines = expected.lines ?? [];
    const read = made.report.lines.slice(0, lines.length);
    expect(read.map((line, at) => asFarAsExpected(line, lines[at] ?? {}))).toEqual(lines);
    expect(made.report.lines).toHaveLength(expected.totals.lines ?? lines.length);
  });

  test("names the sheets for what they are", () => {
    const sheets = expected.sheets.map((sheet) =>
      Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== "stated")),
    );
    const read = made.report.sheets.map((sheet, at) => asFarAsExpected(sheet, sheets[at] ?? {}));
    expect(read).toEqual(sheets);
  });

  test("finds what an officer should look at", () => {
    const { findings, recommendations } = made.report;
    for (const finding of expected.findings)
      expect(findings).toContainEqual(expect.objectContaining(finding));
    for (const kind of expected.noFindings) expect(findings.map((found) => found.kind)).not.toContain(kind);
    expect(recommendations).toEqual(expect.arrayContaining(expected.recommendations));
    for (const { review, ref } of expected.uncovered ?? [])
      expect(recommendations.filter((one) => one.review === review && one.ref === ref)).toHaveLength(1);
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
