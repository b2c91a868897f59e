import type { CellIsRule } from "@odoo/o-spreadsheet";
import type { ConditionalRule, LiveWorkbook, NewRule, Zone } from "../liveWorkbook";
import { engineFormula } from "./cells";
import { fitSheet } from "./grid";
import type { Inside } from "../model/inside";
import { ruleKind } from "../model/rules/ruleKind";
import type { HeldRule, RuleCommand } from "../model/rules/rulesPlugin";
import { borderSides, type RuleStyle } from "../model/rules/ruleStyle";
import { closedZone, openZone } from "../model/rules/ruleZones";
import { formulaForExcel } from "../dialect/structuredReferences";

const heldRules = ({ getters }: Inside, sheet: string) =>
  (getters as Inside["getters"] & { heldRules(sheet: string): readonly HeldRule[] }).heldRules(sheet);

/** The zones of every conditional format of a sheet, of whatever kind. */
export const ruleZones = (inside: Inside, sheet: string) =>
  heldRules(inside, sheet).map(({ id, ranges }) => ({ id, zones: ranges.map(closedZone) }));

const noBorders: ConditionalRule["borders"] = { top: null, bottom: null, left: null, right: null };
type Looks = Pick<ConditionalRule, "formula" | "fill" | "color" | "bold" | "borders">;
const plain: Looks = { formula: "", fill: null, color: null, bold: null, borders: noBorders };

/** The rule as the contract speaks of it; its zones, which may be thousands, only once somebody asks. */
function ruleInfo(sheet: string, held: HeldRule): ConditionalRule {
  const { id, rule } = held;
  const kind = ruleKind(held);
  let zones: readonly Zone[] | undefined;
  return {
    ...{ id, sheet, kind },
    get zones() {
      return (zones ??= held.ranges.map(closedZone));
    },
    ...(kind === "Custom" && rule.type === "CellIsRule" ? looksOf(rule) : plain),
    stopIfTrue: held.stopIfTrue ?? false,
  };
}

function looksOf({ values, style }: CellIsRule & { readonly style: RuleStyle }): Looks {
  return {
    formula: formulaForExcel(values[0] ?? "=FALSE"),
    fill: style.fillColor ?? null,
    color: style.textColor ?? null,
    bold: style.bold ?? null,
    borders: { ...noBorders, ...style.borders },
  };
}

interface Known {
  readonly moves: number;
  readonly rules: Map<string, readonly ConditionalRule[]>;
}
const knownOf = new WeakMap<Inside, Known>();

/** Read once between two moves: rules may lie on thousands of zones. */
function rulesOf(inside: Inside, sheet: string): readonly ConditionalRule[] {
  let known = knownOf.get(inside);
  if (known?.moves !== inside.count.moves) {
    known = { moves: inside.count.moves, rules: new Map() };
    knownOf.set(inside, known);
  }
  const rules = known.rules.get(sheet) ?? heldRules(inside, sheet).map((rule) => ruleInfo(sheet, rule));
  known.rules.set(sheet, rules);
  return rules;
}

function engineStyle({ fill, color, bold, borders }: Looks): RuleStyle {
  const lines = borderSides.flatMap((side) => {
    const line = borders[side];
    return line ? [[side, line] as const] : [];
  });
  return {
    ...(fill === null ? {} : { fillColor: fill }),
    ...(color === null ? {} : { textColor: color }),
    ...(bold === null ? {} : { bold }),
    ...(lines.length === 0 ? {} : { borders: Object.fromEntries(lines) }),
  };
}

const engineRule = (inside: Inside, rule: Looks): CellIsRule => ({
  type: "CellIsRule",
  operator: "customFormula",
  values: [engineFormula(inside, rule.formula)],
  style: engineStyle(rule),
});

/** Puts a rule on its zones, in the place of the one with the same id, else behind all others. */
function putRule(inside: Inside, sheet: string, cf: object, zones: ConditionalRule["zones"]): void {
  const finite = zones.map(openZone);
  const furthest = (of: (zone: (typeof finite)[number]) => number | undefined) =>
    finite.reduce((most, zone) => Math.max(most, of(zone) ?? 0), 0);
  fitSheet(
    inside,
    sheet,
    furthest(({ bottom }) => bottom),
    Math.min(
      furthest(({ right }) => right),
      999,
    ),
  );
  const ranges = finite.map((zone) => inside.getters.getRangeDataFromZone(sheet, zone));
  inside.run("ADD_CONDITIONAL_FORMAT", { sheetId: sheet, ranges, cf });
}

function addRule(inside: Inside, rule: NewRule, position: number): ConditionalRule {
  const { zones, sheet, stopIfTrue } = rule;
  const whole = { borders: noBorders, ...rule };
  const made: ConditionalRule = { ...whole, kind: "Custom", id: freeRuleId(inside) };
  putRule(inside, sheet, { id: made.id, stopIfTrue, rule: engineRule(inside, whole) }, zones);
  moveRule(inside, made.id, position);
  return made;
}

function updateRule(inside: Inside, id: string, changes: Parameters<LiveWorkbook["updateRule"]>[1]): void {
  const { sheet, kind } = ruleById(inside, id);
  const held = heldRules(inside, sheet).find((rule) => rule.id === id);
  if (!held) return;
  if (changes.zones) putRule(inside, sheet, { ...held }, changes.zones);
  const { stopIfTrue = held.stopIfTrue ?? false } = changes;
  const rule =
    kind === "Custom" && held.rule.type === "CellIsRule"
      ? { rule: engineRule(inside, { ...looksOf(held.rule), ...changes }) }
      : {};
  const command: Omit<RuleCommand, "type"> = { sheetId: sheet, id, changes: { stopIfTrue, ...rule } };
  inside.run("WORKBENCH_RULE", command);
}

function moveRule(inside: Inside, id: string, position: number): void {
  const { sheet } = ruleById(inside, id);
  const rules = heldRules(inside, sheet);
  const delta = rules.findIndex((rule) => rule.id === id) - Math.min(Math.max(position, 0), rules.length - 1);
  if (delta !== 0) inside.run("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { cfId: id, delta, sheetId: sheet });
}

function ruleById(inside: Inside, id: string): ConditionalRule {
  for (const sheet of inside.getters.getSheetIds()) {
    const found = rulesOf(inside, sheet).find((rule) => rule.id === id);
    if (found) return found;
  }
  throw new Error(`There is no conditional format ${id}.`);
}

/** Conditional formats: those by formula in all they are, those of other kinds by where they lie. */
export function ruleFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "rules" | "addRule" | "updateRule" | "moveRule" | "removeRule"> {
  return {
    rules: (sheet) => rulesOf(inside, sheet),
    addRule: (rule, position) => addRule(inside, rule, position),
    updateRule: (id, changes) => updateRule(inside, id, changes),
    moveRule: (id, position) => moveRule(inside, id, position),
    removeRule: (id) => inside.run("REMOVE_CONDITIONAL_FORMAT", { id, sheetId: ruleById(inside, id).sheet }),
  };
}

function freeRuleId(inside: Inside): string {
  const { getters, newId } = inside;
  const taken = new Set(
    getters.getSheetIds().flatMap((sheet) => heldRules(inside, sheet).map(({ id }) => id)),
  );
  let id = newId("rule");
  while (taken.has(id)) id = newId("rule");
  return id;
}
