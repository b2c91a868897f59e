import type { Columns } from "./columns/columnName";

/** Something only an officer can settle. */
export type Question =
  | { readonly kind: "greenMeaning"; readonly sheet: string }
  | { readonly kind: "columns"; readonly sheet: string; readonly columns: Columns };
