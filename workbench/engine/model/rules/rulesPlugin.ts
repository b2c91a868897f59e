import { registries } from "@odoo/o-spreadsheet";
import type { ConditionalFormat, CorePlugin, Range } from "@odoo/o-spreadsheet";
import type { FileRule } from "./fileRule";

/** A conditional format as the library holds it, with the rule as the file wrote it. */
export type HeldRule = Omit<ConditionalFormat, "ranges"> & {
  readonly ranges: readonly Range[];
  readonly file?: FileRule;
};

/** The command that changes a rule and leaves it on its cells: the library's own would read thousands of zones again. */
export interface RuleCommand {
  readonly type: "WORKBENCH_RULE";
  readonly sheetId: string;
  readonly id: string;
  readonly changes: Partial<Pick<HeldRule, "rule" | "stopIfTrue">>;
}

const isRule = (command: unknown): command is RuleCommand =>
  (command as { readonly type?: string }).type === "WORKBENCH_RULE";

interface LibraryRules extends CorePlugin {
  readonly cfRules: Readonly<Record<string, readonly HeldRule[] | undefined>>;
}

type PluginConfig = ConstructorParameters<typeof CorePlugin>[0];
interface LibraryRulesClass {
  new (config: PluginConfig): LibraryRules;
  readonly getters: readonly string[];
}

const LibraryPlugin = registries.corePluginRegistry.get(
  "conditional formatting",
) as unknown as LibraryRulesClass;

/** The library's own keeper of conditional formats, with a quicker way to read and to change them. */
export class RulesPlugin extends LibraryPlugin {
  static override getters: readonly string[] = [...LibraryPlugin.getters, "heldRules"];

  override handle(command: Parameters<CorePlugin["handle"]>[0]): void {
    if (isRule(command)) this.change(command);
    else super.handle(command);
  }

  /** A sheet's rules of every kind, first first. */
  heldRules(sheet: string): readonly HeldRule[] {
    return this.cfRules[sheet] ?? [];
  }

  private change({ sheetId, id, changes }: RuleCommand): void {
    const rules = this.heldRules(sheetId).map((rule) => (rule.id === id ? { ...rule, ...changes } : rule));
    this.history.update("cfRules", sheetId, rules);
  }
}
