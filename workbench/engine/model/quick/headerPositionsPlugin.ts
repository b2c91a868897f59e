import { registries } from "@odoo/o-spreadsheet";
import type { UIPlugin } from "@odoo/o-spreadsheet";

interface Positions {
  readonly ROW: Readonly<Record<number, number>>;
  readonly COL: Readonly<Record<number, number>>;
}

interface LibraryPositions extends UIPlugin {
  headerPositions: Record<string, Positions | undefined>;
  isDirty: boolean;
  computeHeaderPositionsOfSheet(sheet: string): Positions;
  getColDimensions(sheet: string, column: number): unknown;
  getRowDimensions(sheet: string, row: number): unknown;
  getColRowOffset(dimension: string, from: number, to: number, sheet: string): number;
}
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];
interface LibraryPositionsClass {
  new (config: PluginConfig): LibraryPositions;
  readonly layers: (typeof UIPlugin)["layers"];
  readonly getters: readonly string[];
}

const LibraryPlugin = registries.statefulUIPluginRegistry.get(
  "header_positions",
) as unknown as LibraryPositionsClass;

type Command = Parameters<UIPlugin["handle"]>[0];

/** Where rows and columns begin, found out when somebody asks: the library does so anew for every row made higher. */
export class HeaderPositionsPlugin extends LibraryPlugin {
  static override layers: (typeof UIPlugin)["layers"] = LibraryPlugin.layers;
  static override getters: readonly string[] = LibraryPlugin.getters;

  override handle(command: Command): void {
    if (command.type !== "RESIZE_COLUMNS_ROWS") super.handle(command);
    else this.headerPositions[command.sheetId] = undefined;
  }

  override finalize(): void {
    if (this.isDirty) this.headerPositions = {};
    this.isDirty = false;
  }

  override getColDimensions(sheet: string, column: number): unknown {
    this.find(sheet);
    return super.getColDimensions(sheet, column);
  }

  override getRowDimensions(sheet: string, row: number): unknown {
    this.find(sheet);
    return super.getRowDimensions(sheet, row);
  }

  override getColRowOffset(dimension: string, from: number, to: number, sheet: string): number {
    this.find(sheet);
    return super.getColRowOffset(dimension, from, to, sheet);
  }

  private find(sheet: string): void {
    this.headerPositions[sheet] ??= this.computeHeaderPositionsOfSheet(sheet);
  }
}
