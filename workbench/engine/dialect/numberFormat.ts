import { helpers } from "@odoo/o-spreadsheet";
import { ukLocale } from "../model/ukLocale";

// Excel keeps the system's short date as built-in format 14; files and Office.js spell it differently.
const shortDateInFiles = "mm-dd-yy";
const shortDateInExcel = "m/d/yyyy";

/** A number format as the workbench stores it, from the one Office.js gives. */
export const storedFormatOf = (code: string): string =>
  code === shortDateInExcel ? shortDateInFiles : code === "" ? "General" : code;

/** A number format as Office.js shows it, from the stored one. */
export const excelFormatOf = (code: string): string => (code === shortDateInFiles ? shortDateInExcel : code);

/** The format a value is shown by in England: the system's short date is the officer's own. */
export const shownFormatOf = (code: string): string =>
  code === shortDateInFiles ? ukLocale.dateFormat : code;

const colours = /\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]/gi;

const known = new Map<string, string>();

/**
 * The nearest format the library can show, "" for General. What it cannot show must not reach it: the value
 * itself would become an error.
 */
export function engineFormatOf(code: string): string {
  let format = known.get(code);
  if (format === undefined) known.set(code, (format = nearestFormat(storedFormatOf(code))));
  return format;
}

function nearestFormat(code: string): string {
  // Text cells are marked by the exact format; the library's own text format would show the apostrophe.
  if (code === "General" || code === "@") return "";
  if (code === shortDateInFiles) return ukLocale.dateFormat;
  const first = code.split(";")[0] ?? "";
  const plain = first
    .replace(colours, "")
    .replace(/\[\$([^\]-]*)-[0-9A-F]+\]/gi, (_, sign: string) => (sign ? `[$${sign}]` : ""))
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\\(.)/g, '"$1"')
    .replace(
      /^"?([£€])"?|"?([£€])"?$/g,
      (_, before?: string, after?: string) => `[$${before ?? after ?? ""}]`,
    )
    .trim();
  if (plain === "General" || plain === "@") return "";
  try {
    helpers.formatValue(1234.5, { format: plain, locale: ukLocale });
    return plain;
  } catch {
    return "0.00";
  }
}
