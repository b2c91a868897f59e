import type { DataValidation } from "@cj-tech-master/excelts";
import { withExcelSheetNames } from "../../dialect/sheetNames";
import { referenceOf } from "../references";
import { recordsOn, type SheetWriting } from "./sheetWriting";

interface KeptValidation {
  readonly rule: DataValidation;
  /** The library's rule that shows it, or null where it shows none. */
  readonly shown: string | null;
}

/** Writes a sheet's data validations: the file's own where they still stand, and lists made on the page. */
export function writeValidations(writing: SheetWriting): void {
  const { inside, id, worksheet } = writing;
  const live = inside.getters.getDataValidationRules(id);
  const add = (reference: string, rule: DataValidation) => {
    const key = reference.includes(":") ? `range:${reference}` : reference;
    worksheet.dataValidations.model[key] = rule;
  };
  const known = new Set<string>();
  for (const { places, value } of recordsOn(writing, "validation")) {
    const { rule, shown } = value as KeptValidation;
    if (shown !== null) known.add(shown);
    // Taken away on the page.
    if (shown !== null && !live.some((one) => one.id === shown)) continue;
    for (const { zone } of places) add(referenceOf(zone), rule);
  }
  for (const one of live) {
    const { type, values } = one.criterion as { readonly type: string; readonly values: readonly string[] };
    if (known.has(one.id) || (type !== "isValueInList" && type !== "isValueInRange")) continue;
    const source = type === "isValueInList" ? `"${values.join(",")}"` : withExcelSheetNames(values[0] ?? "");
    for (const range of one.ranges)
      add(inside.getters.getRangeString(range, id), {
        type: "list",
        allowBlank: true,
        showErrorMessage: one.isBlocking ?? false,
        formulae: [source],
      });
  }
}
