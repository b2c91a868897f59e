import { CompiledFormula, registries } from "@odoo/o-spreadsheet";
import type { CellIsRule, CoreViewPlugin, Getters, Range } from "@odoo/o-spreadsheet";
import type { Zone } from "../../liveWorkbook";
import { layered, type RuleStyle } from "./ruleStyle";
import type { HeldRule } from "./rulesPlugin";

/** By column, then by row. */
type Styles = (RuleStyle | undefined)[][];

interface LibraryView extends CoreViewPlugin {
  applyColorScale(sheet: string, range: string, rule: HeldRule["rule"], styles: Styles): void;
  getRuleResultForTarget(target: object, rule: CellIsRule, before: unknown): boolean;
}
type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
interface LibraryViewClass {
  new (config: PluginConfig): LibraryView;
  readonly getters: readonly string[];
}

const LibraryPlugin = registries.coreViewsPluginRegistry.get("evaluation_cf") as unknown as LibraryViewClass;

// What a formula without references may still depend on.
const knowsItsCell = /\b(?:ROW|COLUMN|CELL|INDIRECT|OFFSET)\s*\(/i;

/**
 * Which rules hold where, as Excel has it: a rule that stops the others stops them, a formula is read from the first
 * cell of all its zones and holds for error cells too, borders add up, and one that names no cell is worked out once.
 */
export class DrawnRulesPlugin extends LibraryPlugin {
  static override getters: readonly string[] = LibraryPlugin.getters;

  /** Called by the library where a sheet is drawn for the first time since something changed. */
  getComputedStyles(sheet: string): Styles {
    const styles: Styles = [];
    const { heldRules } = this.getters as Getters & {
      readonly heldRules: (sheet: string) => readonly HeldRule[];
    };
    for (const held of [...heldRules(sheet)].reverse()) this.apply(sheet, held, styles);
    return styles;
  }

  private apply(sheet: string, { rule, ranges, stopIfTrue }: HeldRule, styles: Styles): void {
    if (rule.type === "ColorScaleRule")
      for (const range of ranges)
        this.applyColorScale(sheet, this.getters.getRangeString(range, sheet), rule, styles);
    if (rule.type !== "CellIsRule" || (Object.keys(rule.style).length === 0 && !stopIfTrue)) return;
    const zones = this.onSheet(sheet, ranges);
    const holds = this.test(sheet, rule, zones);
    for (const { top, bottom, left, right } of zones)
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++) {
          if (!holds(row, col)) continue;
          const column = (styles[col] ??= []);
          column[row] = layered(stopIfTrue ? undefined : column[row], rule.style);
        }
  }

  private onSheet(sheet: string, ranges: readonly Range[]): readonly Zone[] {
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(sheet);
    return ranges.map(({ zone }) => ({
      ...zone,
      bottom: Math.min(zone.bottom, numberOfRows - 1),
      right: Math.min(zone.right, numberOfCols - 1),
    }));
  }

  private test(sheet: string, rule: CellIsRule, zones: readonly Zone[]) {
    const [text = ""] = rule.values;
    if (rule.operator === "customFormula") return this.formulaTest(sheet, text, zones);
    return (row: number, col: number) =>
      this.getRuleResultForTarget({ sheetId: sheet, row, col }, rule, undefined);
  }

  private formulaTest(sheet: string, formula: string, zones: readonly Zone[]) {
    const compiled = CompiledFormula.Compile(formula, sheet, this.getters);
    const holds = (text: string, row: number, col: number): boolean => {
      const result = this.getters.evaluateFormula(sheet, text, { sheetId: sheet, row, col });
      return typeof result === "number" ? result !== 0 : result === true;
    };
    if (compiled.rangeDependencies.length === 0 && !knowsItsCell.test(formula)) {
      const everywhere = holds(formula, 0, 0);
      return () => everywhere;
    }
    const top = Math.min(...zones.map((zone) => zone.top));
    const left = Math.min(...zones.map((zone) => zone.left));
    return (row: number, col: number) =>
      holds(this.getters.getTranslatedCellFormula(sheet, col - left, row - top, compiled), row, col);
  }
}
