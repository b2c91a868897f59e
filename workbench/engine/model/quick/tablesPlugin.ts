import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin } from "@odoo/o-spreadsheet";

type PluginConfig = ConstructorParameters<typeof CorePlugin>[0];
interface LibraryTablesClass {
  new (config: PluginConfig): CorePlugin;
  readonly getters: readonly string[];
}

const LibraryPlugin = registries.corePluginRegistry.get("tables") as unknown as LibraryTablesClass;

// Merges taken away have the library work out the whole workbook anew, also where there were none.
type Dispatch = (type: string, payload: { readonly target?: readonly unknown[] }) => unknown;

interface Typed {
  readonly type: string;
  /** Written by a program, not typed. */
  readonly exact?: boolean;
}

/** The library's own keeper of tables. Only an officer's typing makes them grow over a cell beside them. */
export class TablesPlugin extends LibraryPlugin {
  static override getters: readonly string[] = LibraryPlugin.getters;

  constructor(config: PluginConfig) {
    super(config);
    const dispatch = this.dispatch as unknown as Dispatch;
    const exceptForNothing: Dispatch = (type, payload) =>
      type === "REMOVE_MERGE" && payload.target?.length === 0 ? undefined : dispatch(type, payload);
    this.dispatch = exceptForNothing as unknown as typeof this.dispatch;
  }

  override handle(command: Parameters<CorePlugin["handle"]>[0]): void {
    const { type, exact } = command as unknown as Typed;
    if (type !== "UPDATE_CELL" || exact !== true) super.handle(command);
  }
}
