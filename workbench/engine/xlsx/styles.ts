import type { Border as EngineBorder } from "@odoo/o-spreadsheet";
import type { Borders, Font, Style } from "@cj-tech-master/excelts";
import type { CellStyle, FileStyle } from "../model/cellStyle";
import { isBuiltInStyle } from "../model/builtInStyles";
import type { ColourReader } from "./colours";
import { styleMark } from "./write/finishStyles";

const sides = ["top", "bottom", "left", "right"] as const;
const drawnLines = ["thin", "medium", "thick", "dashed", "dotted"] as const;
type DrawnLine = (typeof drawnLines)[number];

/** What the library draws of a file's style; the file's own stays in `file`. */
export function drawnStyle(file: FileStyle, colour: ColourReader): CellStyle {
  const { font, fill, alignment } = file;
  const style: CellStyle = {};
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline && font.underline !== "none") style.underline = true;
  if (font?.strike) style.strikethrough = true;
  if (font?.size) style.fontSize = font.size;
  const text = colour(font?.color);
  if (text && text !== "#000000") style.textColor = text;
  const ground = fill && groundOf(fill, colour);
  if (ground) style.fillColor = ground;
  const across = alignment?.horizontal;
  if (across === "left" || across === "center" || across === "right") style.align = across;
  if (alignment?.vertical === "top" || alignment?.vertical === "middle")
    style.verticalAlign = alignment.vertical;
  if (alignment?.wrapText) style.wrapping = "wrap";
  return style;
}

/** The colour a fill has as a whole; of a pattern it is the one behind the lines, as Excel says it. */
function groundOf(fill: NonNullable<FileStyle["fill"]>, colour: ColourReader): string | undefined {
  if (fill.type !== "pattern") return undefined;
  return fill.pattern === "solid" ? colour(fill.fgColor) : colour(fill.bgColor);
}

/** What the library draws of a file's border; null where it has no line. */
export function drawnBorder(border: Partial<Borders> | undefined, colour: ColourReader): EngineBorder | null {
  const drawn: EngineBorder = {};
  for (const side of sides) {
    const line = border?.[side];
    if (!line?.style) continue;
    drawn[side] = { style: drawnLine(line.style), color: colour(line.color) ?? "#000000" };
  }
  return Object.keys(drawn).length > 0 ? drawn : null;
}

const drawnLine = (style: string): DrawnLine => {
  const exact = drawnLines.find((line) => line === style);
  if (exact) return exact;
  if (/dash/i.test(style)) return "dashed";
  return style === "double" ? "medium" : style === "hair" ? "dotted" : "thin";
};

/** The parts of a cell's style that the file set, or undefined where it set none. */
export function fileStyle(style: Partial<Style>): FileStyle | undefined {
  const { font, fill, alignment, border, protection } = style;
  const file = {
    ...(font && Object.keys(font).length > 0 ? { font } : {}),
    ...(fill && !(fill.type === "pattern" && fill.pattern === "none") ? { fill } : {}),
    ...(alignment && Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(border && Object.keys(border).length > 0 ? { border } : {}),
    ...(protection && Object.keys(protection).length > 0 ? { protection } : {}),
  };
  return Object.keys(file).length > 0 ? file : undefined;
}

const argb = (colour: string) => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

const same = (one: object, other: object, keys: readonly string[]) =>
  keys.every(
    (key) =>
      ((one as Record<string, unknown>)[key] ?? false) === ((other as Record<string, unknown>)[key] ?? false),
  );

const fontKeys = ["bold", "italic", "underline", "strikethrough", "fontSize", "textColor"];

function writtenFont(style: CellStyle, drawn: CellStyle): Partial<Font> | undefined {
  const own = style.file?.font;
  const renamed = style.fontName !== undefined && style.fontName !== own?.name;
  if (same(style, drawn, fontKeys) && !renamed) return own;
  const { color, scheme, ...rest } = own ?? {};
  const keptColour = (style.textColor ?? "") === (drawn.textColor ?? "") ? color : undefined;
  return {
    ...rest,
    ...(renamed || scheme === undefined ? {} : { scheme }),
    name: style.fontName ?? own?.name ?? "Calibri",
    size: style.fontSize ?? own?.size ?? 11,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    strike: style.strikethrough ?? false,
    underline: style.underline ? (drawn.underline ? (own?.underline ?? true) : true) : false,
    ...((keptColour ?? style.textColor) ? { color: keptColour ?? argb(style.textColor ?? "#000000") } : {}),
  };
}

/** The style to write for a cell: what the file said where nothing changed since, else what is drawn now. */
export function writtenStyle(
  style: CellStyle,
  border: Partial<Borders> | undefined,
  numFmt: string,
  colour: ColourReader,
): Partial<Style> {
  const file = style.file ?? {};
  const drawn = drawnStyle(file, colour);
  const font = writtenFont(style, drawn);
  const fill = same(style, drawn, ["fillColor"]) ? file.fill : solidFill(style.fillColor);
  const alignment = same(style, drawn, ["align", "verticalAlign", "wrapping"])
    ? file.alignment
    : writtenAlignment(style, file.alignment);
  return {
    ...(isBuiltInStyle(style.named)
      ? { font: { ...font, charset: styleMark(style.named) } }
      : font
        ? { font }
        : {}),
    ...(fill ? { fill } : {}),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(file.protection ? { protection: file.protection } : {}),
    ...(numFmt === "General" ? {} : { numFmt }),
  };
}

const solidFill = (colour: string | undefined): Style["fill"] | undefined =>
  colour ? { type: "pattern", pattern: "solid", fgColor: argb(colour) } : undefined;

function writtenAlignment(style: CellStyle, own: FileStyle["alignment"]): Style["alignment"] {
  const rest = Object.fromEntries(
    Object.entries(own ?? {}).filter(([key]) => !["horizontal", "vertical", "wrapText"].includes(key)),
  );
  return {
    ...rest,
    ...(style.align ? { horizontal: style.align } : {}),
    ...(style.verticalAlign ? { vertical: style.verticalAlign } : {}),
    ...(style.wrapping === "wrap" ? { wrapText: true } : {}),
  };
}
