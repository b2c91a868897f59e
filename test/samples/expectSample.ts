import type { Report } from "../../workbench/report/reportShape";
import type { Expected } from "./expected";

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

const keys = (questions: readonly { readonly kind: string; readonly sheet: string }[]) =>
  questions.map(({ kind, sheet }) => `${kind}: ${sheet}`).sort();

/** Fails unless the first report asks what is expected, and the report after the answers no more than is left. */
export function expectQuestions(expected: Expected, first: Report, answered: Report): void {
  expect(keys(first.questions)).toEqual(keys(expected.asks));
  expect(keys(answered.questions)).toEqual(keys(expected.stillAsks));
}

/** Fails unless totals, reviews and priorities are those worked out by hand. */
export function expectTotals(expected: Expected, report: Report): void {
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
}

/** Fails unless every line is read as it was read by hand. */
export function expectLines(expected: Expected, report: Report): void {
  const lines = expected.lines ?? [];
  const read = report.lines.slice(0, lines.length);
  expect(read.map((line, at) => asFarAsExpected(line, lines[at] ?? {}))).toEqual(lines);
  expect(report.lines).toHaveLength(expected.totals.lines ?? lines.length);
}

/** Fails unless the sheets are named for what they are. */
export function expectSheets(expected: Expected, report: Report): void {
  const sheets = expected.sheets.map((sheet) =>
    Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== "stated")),
  );
  expect(report.sheets.map((sheet, at) => asFarAsExpected(sheet, sheets[at] ?? {}))).toEqual(sheets);
}

/** Fails unless everything is found that an officer should look at, and nothing that is not there. */
export function expectFindings(expected: Expected, { findings, recommendations }: Report): void {
  for (const finding of expected.findings) expect(findings).toContainEqual(expect.objectContaining(finding));
  for (const kind of expected.noFindings) expect(findings.map((found) => found.kind)).not.toContain(kind);
  expect(recommendations).toEqual(expect.arrayContaining(expected.recommendations));
  for (const { review, ref } of expected.uncovered ?? [])
    expect(recommendations.filter((one) => one.review === review && one.ref === ref)).toHaveLength(1);
}

/** Fails unless both reports are what was worked out by hand. */
export function expectSample(expected: Expected, first: Report, answered: Report): void {
  expectQuestions(expected, first, answered);
  expectTotals(expected, answered);
  expectLines(expected, answered);
  expectSheets(expected, answered);
  expectFindings(expected, answered);
}
