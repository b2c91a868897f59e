import type { Repair } from "../../plan/repairs/repair";

/** One key for each cell. */
export const repairKey = ({ sheet, row, column }: Repair): string => `${row}.${column} ${sheet}`;
