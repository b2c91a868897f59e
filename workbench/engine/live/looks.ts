import type { BorderLine, BorderSide, CellLook, LiveWorkbook, Zone } from "../liveWorkbook";
import type { CellStyle } from "../model/cellStyle";
import { engineFormatOf, excelFormatOf, storedFormatOf } from "../dialect/numberFormat";
import { fitZone, inSheet } from "./grid";
import type { Inside } from "../model/inside";

const defaultFont = "Calibri";
const defaultSize = 11;
const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Excel's number format of a cell: the exact one, unless an officer chose another on the page since. */
export function exactNumberFormat(style: CellStyle | undefined, engineFormat: string | undefined): string {
  const exact = style?.numFmt ?? "General";
  if (engineFormatOf(exact) === (engineFormat ?? "")) return exact;
  return engineFormat ?? "General";
}

type Look = Readonly<Required<CellLook>>;

// Many cells share a style, and no style is ever changed: a cell that looks different gets another one.
const knownLooks = new WeakMap<CellStyle, Map<string, Look>>();
const noStyle: CellStyle = {};

function look(inside: Inside, sheet: string, row: number, column: number): Look {
  const cell = inside.getters.getCell({ sheetId: sheet, col: column, row });
  const style: CellStyle = cell?.style ?? noStyle;
  const format = cell?.format ?? "";
  const known = knownLooks.get(style) ?? new Map<string, Look>();
  knownLooks.set(style, known);
  let found = known.get(format);
  if (!found) known.set(format, (found = lookOf(style, cell?.format)));
  return found;
}

function lookOf(style: CellStyle, format: string | undefined): Look {
  return {
    fill: (style.fillColor ?? "").toUpperCase(),
    color: (style.textColor ?? "#000000").toUpperCase(),
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    size: style.fontSize ?? defaultSize,
    fontName: style.fontName ?? style.file?.font?.name ?? defaultFont,
    horizontal: style.align ? horizontals[style.align] : "General",
    vertical: verticals[style.verticalAlign ?? "bottom"],
    wrap: style.wrapping === "wrap",
    numberFormat: excelFormatOf(exactNumberFormat(style, format)),
    style: style.named ?? "Normal",
  };
}

const engineHorizontals = { Left: "left", Center: "center", Right: "right", General: undefined } as const;
const engineVerticals = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** The library's style keys that a look sets; a key set to undefined is taken away. */
function styleOf(look: CellLook): Partial<Record<keyof CellStyle, unknown>> {
  const style: Partial<Record<keyof CellStyle, unknown>> = {};
  if (look.fill !== undefined) style.fillColor = look.fill || undefined;
  if (look.color !== undefined) style.textColor = look.color || undefined;
  if (look.bold !== undefined) style.bold = look.bold;
  if (look.italic !== undefined) style.italic = look.italic;
  if (look.underline !== undefined) style.underline = look.underline;
  if (look.strikethrough !== undefined) style.strikethrough = look.strikethrough;
  if (look.size !== undefined) style.fontSize = look.size;
  if (look.fontName !== undefined) style.fontName = look.fontName;
  if (look.horizontal !== undefined) style.align = engineHorizontals[look.horizontal];
  if (look.vertical !== undefined) style.verticalAlign = engineVerticals[look.vertical];
  if (look.wrap !== undefined) style.wrapping = look.wrap ? "wrap" : undefined;
  if (look.numberFormat !== undefined) style.numFmt = storedFormatOf(look.numberFormat);
  if (look.style !== undefined) style.named = look.style === "Normal" ? undefined : look.style;
  return style;
}

function setLook(inside: Inside, sheet: string, zone: Zone, look: CellLook): void {
  const target = [fitZone(inside, sheet, zone)];
  const format = look.numberFormat === undefined ? {} : { format: engineFormatOf(look.numberFormat) };
  inside.run("SET_FORMATTING", { sheetId: sheet, target, style: styleOf(look), ...format });
}

const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const beside = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

function border(inside: Inside, sheet: string, row: number, column: number, side: BorderSide): BorderLine {
  const lines = (atRow: number, atColumn: number) => inside.parts.borders[sheet]?.[atColumn]?.[atRow];
  const [down, across] = beside[side];
  const line = lines(row, column)?.[side] ?? lines(row + down, column + across)?.[opposite[side]];
  return line ? { style: line.style, color: line.color.toUpperCase() } : null;
}

function setBorder(inside: Inside, sheet: string, zone: Zone, side: BorderSide, line: BorderLine): void {
  const fitted = fitZone(inside, sheet, zone);
  const { top, left, bottom, right } = fitted;
  const set = (row: number, col: number, at: BorderSide) => {
    if (!inSheet(inside, sheet, { top: row, left: col, bottom: row, right: col }) || row < 0 || col < 0)
      return;
    const lines = inside.parts.borders[sheet]?.[col]?.[row];
    if (!line && !lines?.[at]) return;
    inside.run("SET_BORDER", { sheetId: sheet, col, row, border: { ...lines, [at]: line ?? undefined } });
  };
  const [down, across] = beside[side];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) {
      set(row, col, side);
      // The same line may be kept by the neighbour.
      if (!line) set(row + down, col + across, opposite[side]);
    }
}

/** How cells look: font, fill, alignment, number format and borders. */
export function lookFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "look" | "setLook" | "border" | "setBorder"> {
  return {
    look: (sheet, row, column) => look(inside, sheet, row, column),
    setLook: (sheet, zone, changes) => setLook(inside, sheet, zone, changes),
    border: (sheet, row, column, side) => border(inside, sheet, row, column, side),
    setBorder: (sheet, zone, side, line) => setBorder(inside, sheet, zone, side, line),
  };
}
