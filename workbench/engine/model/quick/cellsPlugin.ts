import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition, CorePlugin } from "@odoo/o-spreadsheet";
import type { Zone } from "../../liveWorkbook";
import type { CellStyle } from "../cellStyle";

type Look = Readonly<Record<string, unknown>>;

interface Change {
  readonly content?: string;
  readonly formula?: unknown;
}

interface LibraryCells extends CorePlugin {
  importCell(
    sheet: string,
    content?: string,
    style?: object,
    format?: string,
    compiledFormula?: object,
  ): object;
  updateCell(sheet: string, col: number, row: number, after: Change): void;
  getNextCellId(): number;
  setStyleFormat(sheet: string, target: readonly Zone[], style?: Look, format?: string): void;
  clearFormatting(sheet: string, target: readonly Zone[]): void;
}
type PluginConfig = ConstructorParameters<typeof CorePlugin>[0];
interface LibraryCellsClass {
  new (config: PluginConfig): LibraryCells;
  readonly getters: readonly string[];
}

const LibraryPlugin = registries.corePluginRegistry.get("cell") as unknown as LibraryCellsClass;

type Dispatch = (type: string, payload: object) => unknown;

/** The library's own keeper of cells, which paints a zone without asking every plugin about every cell of it. */
export class CellsPlugin extends LibraryPlugin {
  static override getters: readonly string[] = [...LibraryPlugin.getters, "mayHaveFormulas"];
  private readonly withFormulas = new Set<string>();

  constructor(config: PluginConfig) {
    super(config);
    const dispatch = this.dispatch as unknown as Dispatch;
    const exceptStaying: Dispatch = (type, payload) =>
      type === "UPDATE_CELL_POSITION" && this.stays(payload) ? undefined : dispatch(type, payload);
    this.dispatch = exceptStaying as unknown as typeof this.dispatch;
  }

  /** The library says of every cell that changed where it is, also where it was there before. */
  private stays(payload: object): boolean {
    const { cellId, ...place } = payload as CellPosition & { readonly cellId?: number };
    return cellId !== undefined && this.getters.getCell(place)?.id === cellId;
  }

  /** Whether a formula ever was on this sheet: without any, a cell that holds nothing shows nothing. */
  mayHaveFormulas(sheet: string): boolean {
    return this.withFormulas.has(sheet);
  }

  override importCell(sheet: string, ...cell: [string?, object?, string?, object?]): object {
    if (cell[0]?.startsWith("=") === true || cell[3] !== undefined) this.withFormulas.add(sheet);
    return super.importCell(sheet, ...cell);
  }

  /** Called by the library whenever a cell changes, also again; what is undone was there before. */
  override updateCell(sheet: string, col: number, row: number, after: Change): void {
    if (after.content?.startsWith("=") === true || after.formula !== undefined) this.withFormulas.add(sheet);
    super.updateCell(sheet, col, row, after);
  }

  /** Called by the library for SET_FORMATTING. A number format may change what a cell shows, so it goes the long way. */
  override setStyleFormat(sheet: string, target: readonly Zone[], style?: Look, format?: string): void {
    if (!style || format !== undefined || target.length > 1)
      super.setStyleFormat(sheet, target, style, format);
    else for (const zone of target) this.paint(sheet, zone, style);
  }

  /** Called by the library for CLEAR_FORMATTING, of which every plugin hears by itself. */
  override clearFormatting(sheetId: string, target: readonly Zone[]): void {
    // One is always told as a change, so that there is a step to undo, as without this.
    let told = false;
    for (const { top, left, bottom, right } of target)
      for (let col = left; col <= right; col++)
        for (let row = top; row <= bottom; row++) {
          const place = { sheetId, col, row };
          const cell = this.getters.getCell(place);
          // What holds nothing and has no number format is as high and shows as little without its looks.
          const isPlain = !cell || (!cell.isFormula && cell.content === "" && cell.format === undefined);
          if (!told || !isPlain) this.tell("UPDATE_CELL", { ...place, style: null, format: "" });
          else if (cell) {
            this.history.update("cells", sheetId, cell.id, undefined);
            this.tell("UPDATE_CELL_POSITION", { ...place, cellId: undefined });
          }
          told = true;
        }
  }

  private paint(sheetId: string, { top, left, bottom, right }: Zone, style: Look): void {
    // Cells that looked the same do so afterwards, and share what says so.
    const painted = new Map<object | undefined, CellStyle>();
    const look = (before: object | undefined): CellStyle => {
      let after = painted.get(before);
      if (!after) painted.set(before, (after = { ...before, ...style }));
      return after;
    };
    // Broader letters may need more lines, and so a higher row.
    const letters = "bold" in style || "italic" in style;
    let told = false;
    for (let col = left; col <= right; col++)
      for (let row = top; row <= bottom; row++) {
        const place = { sheetId, col, row };
        const cell = this.getters.getCell(place);
        if (cell?.style && hasLook(cell.style as Look, style)) continue;
        const after = look(cell?.style);
        // The first one goes the long way: that tells all the other plugins that something looks different.
        if (!told || (letters && after.wrapping === "wrap"))
          this.tell("UPDATE_CELL", { ...place, style: after, format: undefined });
        else if (cell) this.history.update("cells", sheetId, cell.id, { ...cell, style: after });
        else this.addEmpty(place, after);
        told = true;
      }
  }

  private addEmpty(place: CellPosition, style: object): void {
    const id = this.getNextCellId();
    const cell = { id, content: "", style, format: undefined, isFormula: false, parsedValue: null };
    this.history.update("cells", place.sheetId, id, cell);
    this.tell("UPDATE_CELL_POSITION", { ...place, cellId: id });
  }

  private tell(type: string, payload: object): void {
    (this.dispatch as unknown as Dispatch)(type, payload);
  }
}

const hasLook = (style: Look, wanted: Look): boolean =>
  Object.keys(wanted).every((key) => key in style && style[key] === wanted[key]);
