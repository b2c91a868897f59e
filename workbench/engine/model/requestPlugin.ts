import { UIPlugin } from "@odoo/o-spreadsheet";
import type { CellStyle } from "./cellStyle";

/** Runs `work`, which must not throw, as one command: one evaluation at its end, one step to undo. */
export interface RequestCommand {
  readonly type: "WORKBENCH_REQUEST";
  readonly work: () => void;
}

interface Typed {
  readonly type: string;
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  content?: string;
  /** Written by a program, which has said itself whether it is text. */
  readonly exact?: boolean;
}

/** Lets a whole request of the add-in be one step, and keeps typed text in text cells text, as Excel does. */
export class RequestPlugin extends UIPlugin {
  override beforeHandle(command: unknown): void {
    const typed = command as Typed;
    if (typed.type !== "UPDATE_CELL" || typed.exact || !typed.content || typed.content.startsWith("'"))
      return;
    const style = this.getters.getCell(typed)?.style as CellStyle | undefined;
    if (style?.numFmt === "@") typed.content = `'${typed.content}`;
  }

  override handle(command: unknown): void {
    const { type, work } = command as Partial<RequestCommand>;
    if (type === "WORKBENCH_REQUEST") work?.();
  }
}
