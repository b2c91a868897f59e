import { registries } from "@odoo/o-spreadsheet";
import type { CoreViewPlugin } from "@odoo/o-spreadsheet";

interface LibrarySizes extends CoreViewPlugin {
  updateRowSizeForCellChange(sheet: string, row: number, column: number): void;
}
type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
interface LibrarySizesClass {
  new (config: PluginConfig): LibrarySizes;
  readonly getters: readonly string[];
}

const LibraryPlugin = registries.coreViewsPluginRegistry.get("row_size") as unknown as LibrarySizesClass;

/** The library measures every text that is written; in a row whose height was set, no text makes a difference. */
export class RowSizesPlugin extends LibraryPlugin {
  static override getters: readonly string[] = LibraryPlugin.getters;

  override updateRowSizeForCellChange(sheet: string, row: number, column: number): void {
    if (this.getters.getUserRowSize(sheet, row) === undefined)
      super.updateRowSizeForCellChange(sheet, row, column);
  }
}
