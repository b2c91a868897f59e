import { CompiledFormula, CorePlugin } from "@odoo/o-spreadsheet";
import type { Border, Range, RangeAdapterFunctions } from "@odoo/o-spreadsheet";
import { isShift, type ShiftCommand } from "./shiftCommand";
import { shiftedRange } from "./shiftedRange";

type CorePluginConfig = ConstructorParameters<typeof CorePlugin>[0];

/** The library's keeper of references, which hands a change of the grid to everything that refers to cells. */
interface References {
  executeOnAllRanges(functions: RangeAdapterFunctions): void;
}

/** What a shift of cells hands on. Whole rows and columns stay where they are. */
export type ShiftFunctions = RangeAdapterFunctions & { readonly ofCells: true };

type Dispatch = (type: string, payload: object) => void;

/** Inserts and deletes blocks of cells, which the library by itself does only by cutting and pasting. */
export class ShiftPlugin extends CorePlugin {
  private readonly references: References;

  constructor(config: CorePluginConfig) {
    super(config);
    this.references = config.range as unknown as References;
  }

  override handle(command: unknown): void {
    if (!isShift(command)) return;
    this.references.executeOnAllRanges(this.functionsOf(command));
    const dispatch = this.dispatch as unknown as Dispatch;
    const { sheetId, block, direction } = command;
    if (direction === "Up") dispatch("CLEAR_CELLS", { sheetId, target: [block] });
    this.moveBorders(command, dispatch);
    this.moveCells(command, dispatch);
  }

  private functionsOf(command: ShiftCommand): ShiftFunctions {
    const applyChange = (range: Range) => shiftedRange(range, command);
    const adapted = (formula: CompiledFormula) => formula.adaptCompiledFormula(applyChange, (name) => name);
    const functions = {
      ofCells: true,
      applyChange,
      adaptCompiledFormula: adapted,
      adaptFormulaString: (sheet: string, text: string): string => {
        if (!text.startsWith("=")) return text;
        const compiled = CompiledFormula.Compile(text, sheet, this.getters);
        const now = adapted(compiled);
        return now === compiled ? text : now.toFormulaString(this.getters);
      },
      adaptRangeString: (sheet: string, text: string) => {
        const { changeType, range } = applyChange(this.getters.getRangeFromSheetXC(sheet, text));
        return { changeType, range: this.getters.getRangeString(range, sheet) };
      },
    };
    return functions as unknown as ShiftFunctions;
  }

  /** The rows that move, in the order in which none is put over one that is still to move. */
  private movingRows({ sheetId, block, direction }: ShiftCommand): number[] {
    const first = direction === "Down" ? block.top : block.bottom + 1;
    const count = Math.max(0, this.getters.getNumberRows(sheetId) - first);
    const rows = Array.from({ length: count }, (_, at) => first + at);
    return direction === "Down" ? rows.reverse() : rows;
  }

  private moveCells(command: ShiftCommand, dispatch: Dispatch): void {
    const { sheetId, block } = command;
    const by = distance(command);
    for (const row of this.movingRows(command))
      for (let col = block.left; col <= block.right; col++) {
        const cell = this.getters.getCell({ sheetId, col, row });
        if (cell) dispatch("UPDATE_CELL_POSITION", { sheetId, cellId: cell.id, col, row: row + by });
      }
  }

  private moveBorders(command: ShiftCommand, dispatch: Dispatch): void {
    const { sheetId, block, direction } = command;
    const held: { col: number; row: number; border: Border | null; gone: boolean }[] = [];
    for (let row = block.top; row < this.getters.getNumberRows(sheetId); row++)
      for (let col = block.left; col <= block.right; col++) {
        const border = this.getters.getCellBorder({ sheetId, col, row });
        if (border) held.push({ col, row, border, gone: direction === "Up" && row <= block.bottom });
      }
    for (const { col, row } of held) dispatch("SET_BORDER", { sheetId, col, row, border: undefined });
    for (const { col, row, border, gone } of held)
      if (!gone) dispatch("SET_BORDER", { sheetId, col, row: row + distance(command), border });
  }
}

function distance({ block, direction }: ShiftCommand): number {
  const count = block.bottom - block.top + 1;
  return direction === "Down" ? count : -count;
}
