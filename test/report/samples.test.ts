import { readFileSync } from "node:fs";
import type { Tally } from "../../src/summary/tally";
import { readFlags } from "../../workbench/report/flags";
import { makeReport, type MadeReport } from "../../workbench/report/makeReport";
import { expectedOf } from "../samples/expected";

const samples = ["01-peer-review-plan", "02-six-review-plans", "03-thematic-review-plan"] as const;

async function reportOn(sample: string, ...words: string[]): Promise<MadeReport> {
  const file = `samples/${sample}.xlsx`;
  const { asOf } = expectedOf(sample);
  const flags = readFlags([file, "--as-of", asOf, "--trace", ...words]);
  if (!flags.ok) throw new Error(flags.sentence);
  const made = await makeReport(new Uint8Array(readFileSync(file)), flags.value);
  if (!made.ok) throw new Error(made.sentence);
  return made.value;
}

const figures = (tally: Tally): Record<string, unknown> => {
  const { ...all } = tally as Tally & { name?: string; sheets?: unknown };
  delete all.name;
  delete all.sheets;
  return all;
};

describe.each(samples)("the report on %s", (sample) => {
  const expected = expectedOf(sample);
  let made: MadeReport;
  beforeAll(async () => {
    made = await reportOn(sample);
  });

  test("has the totals that were worked out by hand", () => {
    const { report } = made;
    expect(report.asOf).toBe(expected.asOf);
    expect(report.green).toBe("complete");
    expect(report.questions).toEqual([]);
    expect(report.totals).toEqual(expected.totals);
    expect(report.reviews.map(figures)).toEqual(expected.reviews.map(figures));
    expect(report.priorities.filter(({ name }) => name !== "").map(figures)).toEqual(
      expected.priorities.filter(({ name }) => name !== "").map(figures),
    );
  });

  test("reads every line as it was read by hand", () => {
    const { report } = made;
    const read = report.lines.map((line) => ({
      sheet: line.sheet,
      ref: line.ref,
      recommendation: line.recommendation,
      priority: line.priority,
      rating: line.rating,
      complete: line.complete,
      due: line.due,
      dueKind: line.dueKind,
      originalDue: line.originalDue,
      timing: line.timing,
      evidenced: line.evidenced,
    }));
    expect(read).toEqual(expected.lines);
  });

  test("names the sheets for what they are", () => {
    const { report } = made;
    const kinds = report.sheets.map(({ name, kind }) => [name, kind]);
    expect(kinds).toEqual(expected.sheets.map(({ name, kind }) => [name, kind]));
  });

  test("takes two round trips to read and one to write", () => {
    const { report } = made;
    expect(report.trace).toMatchObject({ readRoundTrips: 2, writeRoundTrips: 1 });
    expect(report.trace?.largestResponseBytes).toBeLessThan(1_000_000);
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
