import type { LiveTable } from "../live/tables";
import type { Zone } from "../liveWorkbook";
import { withEngineSheetNames, withExcelSheetNames } from "./sheetNames";

// The library knows no Table[Column]. Each one becomes a named range Table..Column, which follows the cells.
const outer = /([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;
const bare = /(?<![\p{L}\p{N}_.'!])[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_.([!'])/gu;
const named = /([\p{L}_][\p{L}\p{N}_.]*?)\.\.([\p{L}\p{N}_]+)/gu;
const thisRow = /INDEX\(([\p{L}_][\p{L}\p{N}_.]*?\.\.[\p{L}\p{N}_]+),ROW\(\)-MIN\(ROW\(\1\)\)\+1\)/gu;

const encode = (text: string) =>
  text.replace(/[^\p{L}\p{N}]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16) ?? ""}_`);
const decode = (text: string) =>
  text.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

// A table named without brackets; no heading is encoded like this.
const whole = "_whole_";

/** The named range that stands for what is inside the brackets ("" for none), such as "tblPlan..Due_20_date". */
export const rangeNameOf = (table: string, inside: string): string =>
  `${table}..${inside === "" ? whole : encode(inside)}`;

/** Whether a named range stands for part of a table, and was not given by an officer. */
export const isTableRangeName = (name: string): boolean => name.includes("..");

/** The part of a table such a named range stands for, or null. */
export function partOfTable(name: string): { readonly table: string; readonly inside: string } | null {
  const at = name.indexOf("..");
  if (at < 0) return null;
  const code = name.slice(at + 2);
  return { table: name.slice(0, at), inside: code === whole ? "" : decode(code) };
}

/** Leaves the texts in double quotes alone and gives everything between them to `change`. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 ? part : change(part)))
    .join("");

const outsideSheetNames = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/('(?:[^']|'')*'!)/)
    .map((part, at) => (at % 2 ? part : change(part)))
    .join("");

/**
 * A formula of Excel as the library can calculate it. `need` is called for every named range it now uses, with
 * the table and what stood in the brackets; it answers false where the table has no such part.
 */
export function formulaForEngine(
  formula: string,
  tables: readonly LiveTable[],
  need: (table: LiveTable, inside: string) => boolean,
): string {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  return outsideQuotes(formula, (part) => {
    const plain = withEngineSheetNames(part.replace(/_xlfn\.(?:_xlws\.)?/g, ""));
    if (byName.size === 0) return plain;
    const bracketless = plain.replace(outer, (text, name: string, inside: string) => {
      const table = byName.get(name.toLowerCase());
      if (!table) return text;
      const rowOf = /^@\[?([^[\]]+)\]?$|^\[#This Row\],\s*\[([^[\]]+)\]$/i.exec(inside);
      const column = rowOf?.[1] ?? rowOf?.[2];
      const wanted = column ?? (inside === "" ? "#Data" : inside);
      if (!need(table, wanted)) return text;
      const range = rangeNameOf(table.name, wanted);
      return column === undefined ? range : `INDEX(${range},ROW()-MIN(ROW(${range}))+1)`;
    });
    return outsideSheetNames(bracketless, (rest) =>
      rest.replace(bare, (name) => {
        const table = byName.get(name.toLowerCase());
        return table && need(table, "") ? rangeNameOf(table.name, "") : name;
      }),
    );
  });
}

/** The formula as Excel writes it, from the one the library calculates. */
export const formulaForExcel = (formula: string): string =>
  outsideQuotes(formula, (part) => withExcelSheetNames(withStructuredReferences(part)));

const withStructuredReferences = (part: string): string =>
  part.includes("..")
    ? part
        .replace(thisRow, (_, range: string) => {
          const place = partOfTable(range);
          return place ? `${place.table}[@${bracketed(place.inside)}]` : range;
        })
        .replace(named, (_, table: string, code: string) =>
          code === whole ? table : `${table}[${decode(code)}]`,
        )
    : part;

const bracketed = (column: string) => (/^[\p{L}\p{N}_]+$/u.test(column) ? column : `[${column}]`);

/**
 * The cells that `inside` the brackets speaks of: a column's heading, "#All", "#Data", "#Headers",
 * "[#Headers],[Due]", "[Due]:[Done]". Headings are compared without regard to case. Null where there is none.
 */
export function zoneOfPart(table: LiveTable, inside: string, headings: readonly string[]): Zone | null {
  const parts = [...inside.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? "");
  const words = parts.length > 0 ? parts : inside === "" ? [] : [inside];
  const rows = rowsOf(
    table,
    words.filter((word) => word.startsWith("#")),
  );
  const columns = words
    .filter((word) => !word.startsWith("#"))
    .map((word) =>
      headings.findIndex((heading) => heading.trim().toLowerCase() === unescaped(word).trim().toLowerCase()),
    );
  if (!rows || columns.includes(-1)) return null;
  const { left, right } = table.zone;
  return columns.length === 0
    ? { ...rows, left, right }
    : { ...rows, left: left + Math.min(...columns), right: left + Math.max(...columns) };
}

const unescaped = (word: string) => word.replace(/'([[\]#'@])/g, "$1");

function rowsOf(table: LiveTable, words: readonly string[]): Pick<Zone, "top" | "bottom"> | null {
  const { top, bottom } = table.zone;
  const body = { top: top + (table.hasHeaders ? 1 : 0), bottom: bottom - (table.hasTotals ? 1 : 0) };
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes("#all")) return { top, bottom };
  if (lower.includes("#headers"))
    return table.hasHeaders ? { top, bottom: lower.includes("#data") ? body.bottom : top } : null;
  if (lower.includes("#totals")) return table.hasTotals ? { top: bottom, bottom } : null;
  return body.bottom < body.top ? { top: body.top, bottom: body.top } : body;
}
