import type { TableLines } from "../lines/lines";
import type { PlanSheet } from "./planSheet";
import type { PlanTable } from "./planTable";

/** A plan with its review's name and its lines. */
export interface ReadPlan {
  readonly sheet: PlanSheet;
  readonly review: string;
  /** The names an officer must choose from; null where they agree, or every line names its own. */
  readonly doubt: readonly string[] | null;
  readonly tables: readonly {
    readonly table: PlanTable;
    /** The review of its lines that name none themselves. */
    readonly review: string;
    readonly read: TableLines;
  }[];
  /** Whether the sheet holds the plans of several reviews, and what their titles state for each. */
  readonly statedFor: { readonly several: boolean; readonly stated: ReadonlyMap<string, number> };
  readonly counted: boolean;
}
