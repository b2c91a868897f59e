import type { RuleLine } from "../ruleWords";
import type { FileRuleLine, FileRuleStyle } from "../model/rules/fileRule";
import { borderSides, type RuleBorders } from "../model/rules/ruleStyle";
import type { ColourReader } from "./colours";

type Line = NonNullable<RuleLine>;

// ECMA-376, 18.18.3 ST_BorderStyle.
const written: Readonly<Record<Line["style"], string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

function styleOf(file: string): Line["style"] {
  if (/dashdotdot/i.test(file)) return "DashDotDot";
  if (/dashdot/i.test(file)) return "DashDot";
  if (/dash/i.test(file)) return "Dash";
  return file === "dotted" || file === "hair" ? "Dot" : "Continuous";
}

/** The borders that a rule of the file draws. */
export function drawnRuleBorders(border: FileRuleStyle["border"], colour: ColourReader): RuleBorders {
  const lines = borderSides.flatMap((side) => {
    const line = border?.[side];
    if (line?.style === undefined || line.style === "none") return [];
    return [[side, { style: styleOf(line.style), color: colour(line.color) ?? "#000000" }] as const];
  });
  return Object.fromEntries(lines);
}

/** The borders to write for a rule: side by side what the file said where that is still drawn, else what is now. */
export function writtenRuleBorders(
  drawn: RuleBorders | undefined,
  own: FileRuleStyle["border"],
  colour: ColourReader,
): FileRuleStyle["border"] {
  const before = drawnRuleBorders(own, colour);
  const lines = borderSides.flatMap((side) => {
    const line = drawn?.[side];
    if (!line) return [];
    const was = before[side];
    const same = was?.style === line.style && was.color.toUpperCase() === line.color.toUpperCase();
    const now: FileRuleLine = {
      style: written[line.style],
      color: { argb: `FF${line.color.slice(1).toUpperCase()}` },
    };
    return [[side, same && own?.[side] ? own[side] : now] as const];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}
