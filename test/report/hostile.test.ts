import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import { buildFreeWorkbook } from "../../samples/buildWorkbook";
import { freeSheet } from "../../samples/freeSheet";
import type { Report } from "../../workbench/report/reportShape";
import { askedAndAnswered } from "./officer";

const folder = "test/data/hostile";
/** Workbooks made from the field guide alone, by somebody who had not seen the code, with totals worked out by hand. */
const hostile = z.object({
  about: z.string(),
  sheets: z.array(freeSheet),
  asOf: z.iso.date(),
  planAgreed: z.iso.date().optional(),
  answers: z
    .object({
      green: z.enum(["complete", "on-track"]).optional(),
      accept: z.boolean().optional(),
      map: z.record(z.string(), z.record(z.string(), z.string())).optional(),
      include: z.array(z.string()).optional(),
    })
    .default({}),
  expect: z.object({
    totals: z.record(z.string(), z.number().nullable()),
    sheets: z
      .array(z.object({ name: z.string(), kind: z.string(), lines: z.number().optional() }))
      .default([]),
    overdue: z.array(z.string()).optional(),
    mustAsk: z.array(z.string()).default([]),
  }),
});

const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

const overdueOf = ({ lines }: Report) => lines.filter(({ timing }) => timing === "overdue");

const firstRow = (start: string): number => Number(start.replace(/[^0-9]/g, ""));

const textOf = (cell: unknown): string =>
  typeof cell === "object" && cell !== null && "value" in cell ? textOf(cell.value) : String(cell);

test("there are enough of them", () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
});

describe.each(names)("%s", (name) => {
  const made = hostile.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  const { expect: expected, answers } = made;
  let first: Report;
  let last: Report;
  /** Whether a line is the one meant: by its reference, else by how a cell of its row begins. */
  const isMeant = (meant: string, { ref, sheet, row }: Report["lines"][number]): boolean => {
    const drawn = made.sheets.find(({ name: one }) => one === sheet);
    const cells = drawn?.rows[row - firstRow(drawn.start)] ?? [];
    return ref === meant || cells.some((cell) => textOf(cell).toLowerCase().startsWith(meant.toLowerCase()));
  };
  const tallied = ({ totals }: Report) =>
    Object.fromEntries(Object.keys(expected.totals).map((key) => [key, totals[key as keyof typeof totals]]));

  beforeAll(async () => {
    const bytes = await buildFreeWorkbook({ saved: made.asOf, sheets: made.sheets });
    ({ first, last } = await askedAndAnswered({ ...made, bytes }, answers));
  });

  test("gives the right totals or a question, never a silent wrong total", () => {
    if (first.questions.length === 0) expect(tallied(first)).toEqual(expected.totals);
    else expect(first.questions[0]?.sheet).not.toBe("");
    expect(first.questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(expected.mustAsk));
  });

  test("gives the totals worked out by hand once its questions are answered", () => {
    expect(last.questions).toEqual([]);
    expect(tallied(last)).toEqual(expected.totals);
    const overdue = overdueOf(last);
    expect(expected.overdue?.filter((meant) => !overdue.some((line) => isMeant(meant, line))) ?? []).toEqual(
      [],
    );
    if (expected.overdue) expect(overdue).toHaveLength(expected.overdue.length);
  });

  test("takes its sheets for what they are", () => {
    const sheets = last.sheets.map((sheet) => {
      const wanted = expected.sheets.find((one) => one.name === sheet.name);
      return (
        wanted && {
          name: sheet.name,
          kind: sheet.kind,
          ...(wanted.lines !== undefined && { lines: sheet.lines }),
        }
      );
    });
    expect(sheets.filter((sheet) => sheet !== undefined)).toEqual(expected.sheets);
  });
});
