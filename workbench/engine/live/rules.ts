import { helpers, type ConditionalFormat } from "@odoo/o-spreadsheet";
import type { ConditionalRule, LiveWorkbook, Zone } from "../liveWorkbook";
import { engineFormula } from "./cells";
import { fitSheet } from "./grid";
import type { Inside } from "../model/inside";
import { formulaForExcel } from "../dialect/structuredReferences";

/** A conditional format of the library with the rule as the file wrote it; unknown keys are kept by the library. */
export type KeptConditionalFormat = ConditionalFormat & { file?: unknown };

const zoneOf = (xc: string): Zone => {
  const { top, left, bottom, right } = helpers.toZone(xc);
  return { top, left, bottom, right };
};

/** The zones of every conditional format of a sheet, of whatever kind. */
export const ruleZones = ({ getters }: Inside, sheet: string) =>
  getters.getConditionalFormats(sheet).map(({ id, ranges }) => ({ id, zones: ranges.map(zoneOf) }));

/** The rule as the contract speaks of it, or null where it is not a formula rule or only kept from the file. */
function ruleInfo(sheet: string, format: KeptConditionalFormat): ConditionalRule | null {
  const { rule } = format;
  const kept = (format.file as { type?: string } | undefined)?.type;
  if (rule.type !== "CellIsRule" || rule.operator !== "customFormula") return null;
  if (kept !== undefined && kept !== "expression") return null;
  return {
    id: format.id,
    sheet,
    zones: format.ranges.map(zoneOf),
    formula: formulaForExcel(rule.values[0] ?? "=FALSE"),
    fill: rule.style.fillColor ?? null,
    color: rule.style.textColor ?? null,
    bold: rule.style.bold ?? null,
    stopIfTrue: format.stopIfTrue ?? false,
  };
}

const rulesOf = (inside: Inside, sheet: string): ConditionalRule[] =>
  inside.getters.getConditionalFormats(sheet).flatMap((format) => ruleInfo(sheet, format) ?? []);

function putRule(inside: Inside, rule: ConditionalRule): void {
  const style = {
    ...(rule.fill === null ? {} : { fillColor: rule.fill }),
    ...(rule.color === null ? {} : { textColor: rule.color }),
    ...(rule.bold === null ? {} : { bold: rule.bold }),
  };
  for (const { bottom, right } of rule.zones)
    fitSheet(inside, rule.sheet, Math.min(bottom, 99999), Math.min(right, 999));
  inside.run("ADD_CONDITIONAL_FORMAT", {
    sheetId: rule.sheet,
    ranges: rule.zones.map((zone) => inside.getters.getRangeDataFromZone(rule.sheet, { ...zone })),
    cf: {
      id: rule.id,
      stopIfTrue: rule.stopIfTrue,
      rule: {
        type: "CellIsRule",
        operator: "customFormula",
        values: [engineFormula(inside, rule.formula)],
        style,
      },
    },
  });
}

/** Moves the rule just put last up to its place among all of the sheet's rules. */
function placeRule(inside: Inside, { id, sheet }: ConditionalRule, position: number): void {
  const last = inside.getters.getConditionalFormats(sheet).length - 1;
  const delta = last - Math.min(Math.max(position, 0), last);
  if (delta > 0) inside.run("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { cfId: id, delta, sheetId: sheet });
}

function ruleById(inside: Inside, id: string): ConditionalRule {
  for (const sheet of inside.getters.getSheetIds()) {
    const found = rulesOf(inside, sheet).find((rule) => rule.id === id);
    if (found) return found;
  }
  throw new Error(`There is no conditional format ${id}.`);
}

/** Conditional formats by formula. */
export function ruleFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "rules" | "addRule" | "updateRule" | "removeRule"> {
  return {
    rules: (sheet) => rulesOf(inside, sheet),
    addRule: (rule, position) => {
      const made = { ...rule, id: freeRuleId(inside) };
      putRule(inside, made);
      placeRule(inside, made, position);
      return made;
    },
    // The library replaces a rule of the same id in its place.
    updateRule: (id, changes) => putRule(inside, { ...ruleById(inside, id), ...changes }),
    removeRule: (id) => inside.run("REMOVE_CONDITIONAL_FORMAT", { id, sheetId: ruleById(inside, id).sheet }),
  };
}

function freeRuleId(inside: Inside): string {
  const { getters, newId } = inside;
  const taken = new Set(
    getters.getSheetIds().flatMap((sheet) => getters.getConditionalFormats(sheet).map(({ id }) => id)),
  );
  let id = newId("rule");
  while (taken.has(id)) id = newId("rule");
  return id;
}
