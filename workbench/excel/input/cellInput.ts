import type { CellValue, Content } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";
import { typedDate } from "./typedDate";

/** What a value that an add-in gives to a cell becomes; null leaves the cell as it is. */
export type CellInput = {
  readonly content: Content;
  /** A format Excel gives to a cell without one, for example to a typed date. */
  readonly format?: string;
} | null;

const value = (given: CellValue): { content: Content } => ({ content: { kind: "value", value: given } });
const number = (typed: number, format?: string): CellInput => ({
  ...value(typed),
  ...(format === undefined ? {} : { format }),
});

/**
 * Reads one value as Excel's API does: null leaves, "" clears, a text that looks like a formula, a number or a day
 * becomes one, unless it has a leading apostrophe or the cell is in format "@" (reference of Range.values).
 * @param isText whether the cell's format is "@"; asked only where it matters.
 */
export function cellInput(given: unknown, isText: () => boolean, thisYear: number): CellInput {
  if (given === null || given === undefined) return null;
  if (typeof given === "number") return isText() ? value(String(given)) : value(given);
  if (typeof given === "boolean") return isText() ? value(String(given).toUpperCase()) : value(given);
  if (typeof given !== "string") throw new HostError("InvalidArgument");
  if (given.startsWith("'")) return value(given.slice(1));
  const typed = typedText(given, thisYear);
  return typed === undefined || isText() ? value(given) : typed;
}

function typedText(text: string, thisYear: number): CellInput | undefined {
  if (text.length > 1 && text.startsWith("=")) return { content: { kind: "formula", formula: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return value(trimmed.toLowerCase() === "true");
  if (/\d/.test(trimmed)) {
    const amount = typedNumber(trimmed);
    if (amount) return amount;
    const date = typedDate(trimmed, thisYear);
    if (date) return number(date.serial, date.format);
  }
  // Excel takes "-chase provider" for a formula: it shows #NAME?, or fails where the words cannot be one.
  if (text.length > 1 && /^[+\-@]/.test(text)) return { content: { kind: "formula", formula: `=${text}` } };
  return undefined;
}

const plainNumber = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function typedNumber(text: string): CellInput | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = plainNumber.exec(bracketed ?? text);
  if (!match) return undefined;
  const [, sign = "", dollar, whole = "", fraction = "", power = "", percent] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${power}`);
  const signed = sign === "-" || bracketed !== undefined ? -size : size;
  const decimals = fraction.length > 1;
  if (percent === "%") return number(signed / 100, decimals ? "0.00%" : "0%");
  if (dollar === "$") return number(signed, decimals ? "$#,##0.00" : "$#,##0");
  if (whole.includes(",")) return number(signed, decimals ? "#,##0.00" : "#,##0");
  return number(signed, power === "" ? undefined : "0.00E+00");
}
