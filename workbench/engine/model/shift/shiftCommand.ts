import type { Zone } from "../../liveWorkbook";

/**
 * The command that moves the cells below a block: down by its height, to make room for it, or up over it, once it is
 * gone. Only the block's columns move. It is undone like any other.
 */
export interface ShiftCommand {
  readonly type: "WORKBENCH_SHIFT";
  readonly sheetId: string;
  readonly block: Zone;
  readonly direction: "Down" | "Up";
}

export const isShift = (command: unknown): command is ShiftCommand =>
  (command as { readonly type?: string }).type === "WORKBENCH_SHIFT";
