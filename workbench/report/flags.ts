import { parseArgs } from "node:util";
import * as z from "zod";
import { dayFromIso, type Day } from "../../src/plan/cells/day";
import { columnNames, type ColumnName, type Columns } from "../../src/plan/columns/columnName";
import type { GreenMeaning } from "../../src/plan/line";
import type { DayOfYear, SheetChoices } from "../../src/plan/settings";

/** What the command line asks for, read and checked. */
export interface ReportFlags {
  readonly file: string;
  readonly json: boolean;
  readonly asOf: Day | null;
  readonly planAgreed: Day | null;
  readonly green: GreenMeaning | null;
  readonly yearStart: DayOfYear | null;
  readonly accept: boolean;
  readonly sheets: ReadonlyMap<string, SheetChoices>;
  readonly out: string | null;
  readonly trace: boolean;
  /** The officer has all highlights on. */
  readonly highlight: boolean;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

const options = {
  json: { type: "boolean", default: false },
  "as-of": { type: "string" },
  "plan-agreed": { type: "string" },
  green: { type: "string" },
  "year-start": { type: "string" },
  accept: { type: "boolean", default: false },
  map: { type: "string", multiple: true, default: [] as string[] },
  include: { type: "string", multiple: true, default: [] as string[] },
  out: { type: "string" },
  trace: { type: "boolean", default: false },
  highlight: { type: "boolean", default: false },
} as const;

class Wrong extends Error {}

const schema = z.object({
  "as-of": z.string().optional(),
  "plan-agreed": z.string().optional(),
  green: z.enum(["complete", "on-track"], { error: "--green takes complete or on-track." }).optional(),
  "year-start": z
    .string()
    // A day that every year has: 02-29 begins no year.
    .refine(
      (text) => /^\d\d-\d\d$/.test(text) && dayFromIso(`2001-${text}`) !== null,
      "--year-start takes a month and a day of every year, such as 04-01.",
    )
    .optional(),
});

function dayIn(flag: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = dayFromIso(text);
  if (day === null) throw new Wrong(`${flag} takes a day such as 2021-10-12.`);
  return day;
}

/** "A" to "XFD" as a 0-based column. */
function columnIn(letters: string): number {
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  if (!/^[A-Za-z]{1,3}$/.test(letters) || column > 16_384)
    throw new Wrong(`--map: "${letters}" is no column.`);
  return column - 1;
}

const isColumnName = (name: string): name is ColumnName => (columnNames as readonly string[]).includes(name);

/** Reads "Sheet name:action=C,rating=F" into what other maps say of the sheet. */
function addMap(text: string, sheets: Map<string, SheetChoices>): void {
  const colon = text.lastIndexOf(":");
  if (colon < 1) throw new Wrong('--map takes a sheet and columns such as "SCR A:action=C,rating=F".');
  const sheet = text.slice(0, colon);
  const columns: { -readonly [Name in keyof Columns]: Columns[Name] } = { ...sheets.get(sheet)?.columns };
  for (const pair of text.slice(colon + 1).split(",")) {
    const [name = "", letters = ""] = pair.split("=").map((part) => part.trim());
    if (!isColumnName(name)) throw new Wrong(`--map: "${name}" is none of ${columnNames.join(", ")}.`);
    const column = columnIn(letters);
    if (columns[name] !== undefined) throw new Wrong(`--map names ${name} twice on "${sheet}".`);
    if (Object.values(columns).includes(column))
      throw new Wrong(`--map gives column ${letters.toUpperCase()} on "${sheet}" two meanings.`);
    columns[name] = column;
  }
  sheets.set(sheet, { columns });
}

function sheetsIn(maps: readonly string[], includes: readonly string[]): Map<string, SheetChoices> {
  const sheets = new Map<string, SheetChoices>();
  for (const map of maps) addMap(map, sheets);
  for (const name of includes) sheets.set(name, { ...sheets.get(name), included: true });
  return sheets;
}

function read(words: readonly string[]): ReportFlags {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1)
    throw new Wrong("Name one workbook, for example: npm run report -- samples/01-peer-review-plan.xlsx");
  const checked = schema.safeParse(values);
  if (!checked.success) throw new Wrong(checked.error.issues[0]?.message ?? "A flag is wrong.");
  const yearStart = checked.data["year-start"]?.split("-").map(Number);
  return {
    file,
    json: values.json,
    asOf: dayIn("--as-of", values["as-of"]),
    planAgreed: dayIn("--plan-agreed", values["plan-agreed"]),
    green: checked.data.green ?? null,
    yearStart: yearStart ? { month: yearStart[0] ?? 4, day: yearStart[1] ?? 1 } : null,
    accept: values.accept,
    sheets: sheetsIn(values.map, values.include),
    out: values.out ?? null,
    trace: values.trace,
    highlight: values.highlight,
  };
}

/** What Node says of a flag it does not know, without the advice behind it; null for any other failure. */
function refusedByNode(error: unknown): string | null {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const ofFlags = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
  return ofFlags && typeof message === "string" ? `${message.split(". ")[0] ?? ""}.` : null;
}

/** Reads the words after the command. A wrong one comes back as one plain sentence. */
export function readFlags(words: readonly string[]): Read<ReportFlags> {
  try {
    return { ok: true, value: read(words) };
  } catch (error) {
    const sentence = error instanceof Wrong ? error.message : refusedByNode(error);
    if (sentence === null) throw error;
    return { ok: false, sentence };
  }
}
