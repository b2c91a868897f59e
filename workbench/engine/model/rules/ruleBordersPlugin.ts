import { registries } from "@odoo/o-spreadsheet";
import type { Border, CellPosition, UIPlugin } from "@odoo/o-spreadsheet";
import { borderUnder } from "./ruleStyle";

interface LibraryLooks extends UIPlugin {
  getCellComputedBorder(position: CellPosition): Border | null;
}
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];
interface LibraryLooksClass {
  new (config: PluginConfig): LibraryLooks;
  readonly layers: UIPluginLayers;
  readonly getters: readonly string[];
}
type UIPluginLayers = (typeof UIPlugin)["layers"];

const LibraryPlugin = registries.statefulUIPluginRegistry.get(
  "cell_computed_style",
) as unknown as LibraryLooksClass;

const away = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

/** Draws the borders of conditional formats over the cells' own, which the library by itself does not. */
export class RuleBordersPlugin extends LibraryPlugin {
  static override layers: UIPluginLayers = LibraryPlugin.layers;
  static override getters: readonly string[] = LibraryPlugin.getters;

  override getCellComputedBorder(position: CellPosition): Border | null {
    const { getters } = this;
    return borderUnder(
      getters.getCellConditionalFormatStyle(position),
      (side) => {
        const [down, across] = away[side];
        const place = { ...position, row: position.row + down, col: position.col + across };
        return getters.getCellConditionalFormatStyle(place);
      },
      super.getCellComputedBorder(position),
    );
  }
}
