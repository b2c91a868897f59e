import type { CarriedColumn, Columns } from "../../plan/columns/columnName";
import type { ConfirmedColumns, SheetChoices } from "../../plan/settings";
import type { RatingSource } from "../../plan/plan";
import type { SheetMemory } from "../../workbook/memory/memory";

/** What an officer says about one sheet; whatever is missing stays as it was. */
export interface SheetAnswer {
  /** The columns as they were shown or picked, 0-based; core columns that are missing are said not to be there. */
  readonly columns?: Columns;
  /** The table they belong to, by the 1-based row of its headings; the sheet's first where this is missing. */
  readonly headerRow?: number;
  /** Where the ratings are; null for where the add-in finds them. */
  readonly ratingFrom?: RatingSource | null;
  /** false leaves the sheet out, true counts an archive or hidden sheet. */
  readonly included?: boolean;
  readonly review?: string;
  readonly carried?: { readonly column: CarriedColumn; readonly meansValueAbove: boolean };
}

/** The remembered answers of a sheet as the plan takes them. */
export function choicesFrom(remembered: SheetMemory): SheetChoices {
  return remembered as SheetChoices;
}

/** A table's columns take the place of what was confirmed for the same headings. */
function withTable(
  tables: NonNullable<SheetMemory["confirmed"]>,
  { columns, headings }: ConfirmedColumns,
): NonNullable<SheetMemory["confirmed"]> {
  const same = JSON.stringify(headings);
  const others = tables.filter((table) => JSON.stringify(table.headings) !== same);
  return [...others, { columns: { ...columns }, headings: [...headings] }];
}

/** A sheet's memory after an answer. `confirmed` goes with answered columns. */
export function withAnswer(
  id: string,
  before: SheetMemory | null,
  answer: SheetAnswer,
  confirmed: ConfirmedColumns | null,
): SheetMemory {
  const { ratingFrom: ratedBefore, ...kept }: SheetMemory = before ?? { id };
  const carried: Partial<Record<CarriedColumn, boolean>> = { ...kept.carried };
  if (answer.carried) carried[answer.carried.column] = answer.carried.meansValueAbove;
  const ratingFrom = answer.ratingFrom === undefined ? ratedBefore : (answer.ratingFrom ?? undefined);
  return {
    ...kept,
    id,
    ...(ratingFrom === undefined ? {} : { ratingFrom }),
    ...(confirmed && { confirmed: withTable(kept.confirmed ?? [], confirmed) }),
    ...(answer.included === undefined ? {} : { included: answer.included }),
    ...(answer.review === undefined ? {} : { review: answer.review }),
    carried,
  };
}
