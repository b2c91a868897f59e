import "./objectGroupBy";
import {
  addFunction,
  coreTypes,
  invalidateCFEvaluationCommands,
  invalidateEvaluationCommands,
  Model,
  registries,
  type CoreCommandTypes,
  type CommandTypes,
  type WorkbookData,
} from "@odoo/o-spreadsheet";
import { KeptPlugin, type KeptRecord } from "./keptPlugin";
import { quietly } from "./quietly";
import { CellsPlugin } from "./quick/cellsPlugin";
import { dispatchQuickly } from "./quick/dispatchQuickly";
import { HeaderPositionsPlugin } from "./quick/headerPositionsPlugin";
import { RowSizesPlugin } from "./quick/rowSizesPlugin";
import { TablesPlugin } from "./quick/tablesPlugin";
import { RequestPlugin } from "./requestPlugin";
import { DrawnRulesPlugin } from "./rules/drawnRulesPlugin";
import { RuleBordersPlugin } from "./rules/ruleBordersPlugin";
import { RulesPlugin } from "./rules/rulesPlugin";
import { ShiftPlugin } from "./shift/shiftPlugin";
import { ukLocale } from "./ukLocale";

export const engineVersion = "19.3.2";

interface Argument {
  readonly value?: unknown;
}

// Excel's N(): numbers stay, TRUE is 1, everything else 0. The library does not have it.
const n = (argument: Argument | Argument[][] | undefined): { value: number } => {
  const first = Array.isArray(argument) ? argument[0]?.[0] : argument;
  if (typeof first?.value === "number") return { value: first.value };
  return { value: first?.value === true ? 1 : 0 };
};

function teachOnce(): void {
  if (registries.corePluginRegistry.contains("workbench_kept")) return;
  for (const type of [
    "WORKBENCH_KEEP",
    "WORKBENCH_INSIST",
    "WORKBENCH_RULE",
    "WORKBENCH_SHIFT",
  ] as unknown as CoreCommandTypes[]) {
    coreTypes.add(type);
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
  registries.corePluginRegistry.add("workbench_kept", KeptPlugin);
  registries.corePluginRegistry.add("workbench_shift", ShiftPlugin);
  registries.corePluginRegistry.replace("cell", CellsPlugin);
  registries.corePluginRegistry.replace("tables", TablesPlugin);
  registries.corePluginRegistry.replace("conditional formatting", RulesPlugin);
  registries.coreViewsPluginRegistry.replace("evaluation_cf", DrawnRulesPlugin);
  registries.statefulUIPluginRegistry.replace("cell_computed_style", RuleBordersPlugin);
  registries.coreViewsPluginRegistry.replace("row_size", RowSizesPlugin);
  registries.statefulUIPluginRegistry.replace("header_positions", HeaderPositionsPlugin);
  invalidateEvaluationCommands.add("WORKBENCH_SHIFT" as CommandTypes);
  invalidateCFEvaluationCommands.add("WORKBENCH_RULE" as CoreCommandTypes);
  registries.featurePluginRegistry.add("workbench_request", RequestPlugin);
  addFunction("N", {
    description: "The value as a number.",
    args: [{ name: "value", type: ["ANY", "RANGE"], description: "The value to read as a number." }],
    compute: n,
  });
}

/**
 * Starts a spreadsheet model, in Node or in a page, with undo, N() and the workbench's own records.
 * `sheets` is the library's own description of a workbook; `kept` is what it has no room for.
 */
export function startModel(
  sheets: Partial<WorkbookData>,
  kept: Readonly<Record<string, KeptRecord>> = {},
): Model {
  teachOnce();
  const opening = { settings: { locale: ukLocale }, version: engineVersion, ...sheets };
  const model = quietly(() => new Model(opening, { custom: { kept } }));
  dispatchQuickly(model);
  return model;
}
