import type { Report } from "../../../workbench/report/reportShape";
import type { HostilePlan } from "./hostilePlans";

const overdueOf = ({ lines }: Report) => lines.filter(({ timing }) => timing === "overdue");

const firstRow = (start: string): number => Number(start.replace(/[^0-9]/g, ""));

const textOf = (cell: unknown): string =>
  typeof cell === "object" && cell !== null && "value" in cell ? textOf(cell.value) : String(cell);

const tallied = ({ expect: expected }: HostilePlan, { totals }: Report) =>
  Object.fromEntries(Object.keys(expected.totals).map((key) => [key, totals[key as keyof typeof totals]]));

/** Fails unless the first reading gives the right totals or a question, never a silent wrong total. */
export function expectNothingSilent(made: HostilePlan, first: Report): void {
  const { expect: expected } = made;
  if (first.questions.length === 0) expect(tallied(made, first)).toEqual(expected.totals);
  else expect(first.questions[0]?.sheet).not.toBe("");
  expect(first.questions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(expected.mustAsk));
}

/** Fails unless the reading after all answers has the totals and the overdue lines worked out by hand. */
export function expectTotalsByHand(made: HostilePlan, last: Report): void {
  const { expect: expected } = made;
  /** Whether a line is the one meant: by its reference, else by how a cell of its row begins. */
  const isMeant = (meant: string, { ref, sheet, row }: Report["lines"][number]): boolean => {
    const drawn = made.sheets.find(({ name: one }) => one === sheet);
    const cells = drawn?.rows[row - firstRow(drawn.start)] ?? [];
    return ref === meant || cells.some((cell) => textOf(cell).toLowerCase().startsWith(meant.toLowerCase()));
  };
  expect(last.questions).toEqual([]);
  expect(tallied(made, last)).toEqual(expected.totals);
  const overdue = overdueOf(last);
  expect(expected.overdue?.filter((meant) => !overdue.some((line) => isMeant(meant, line))) ?? []).toEqual(
    [],
  );
  if (expected.overdue) expect(overdue).toHaveLength(expected.overdue.length);
}

/** Fails unless sheets are taken for what they are, with their numbers of lines. */
export function expectSheetsByHand({ expect: expected }: HostilePlan, last: Report): void {
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
}

/** Fails unless both readings are what was worked out by hand. */
export function expectHostile(made: HostilePlan, first: Report, last: Report): void {
  expectNothingSilent(made, first);
  expectTotalsByHand(made, last);
  expectSheetsByHand(made, last);
}
