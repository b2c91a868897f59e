import type { ColumnChoices, SheetChoices } from "../settings";

/** The choices for a sheet's first table. */
export function columnChoices(choices: SheetChoices | undefined): ColumnChoices {
  const [confirmed] = choices?.confirmed ?? [];
  return { ...(choices?.columns && { columns: choices.columns }), ...(confirmed && { confirmed }) };
}
