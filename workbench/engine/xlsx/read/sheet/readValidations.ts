import type { DataValidation } from "@cj-tech-master/excelts";
import { withEngineSheetNames } from "../../../dialect/sheetNames";
import { splitReference, zoneOfReference } from "../../references";
import type { SheetReading } from "./sheetReading";

/** Reads a sheet's data validations: all are kept as they are, lists are shown by the library too. */
export function readValidations(reading: SheetReading): void {
  const { worksheet, sheet, keep, id } = reading;
  Object.entries(worksheet.dataValidations.model).forEach(([key, rule], at) => {
    if (!rule) return;
    const ranges = key.replace(/^range:/, "").split(" ");
    const places = ranges.flatMap((range) => {
      const zone = zoneOfReference(range);
      return zone ? [{ sheet: id, zone: withinSheet(zone, sheet) }] : [];
    });
    const shown = `${id}-list-${at + 1}`;
    const criterion = listCriterion(rule);
    keep("validation", places, { rule, shown: criterion ? shown : null });
    if (criterion)
      sheet.dataValidationRules.push({
        id: shown,
        isBlocking: rule.showErrorMessage !== false && rule.errorStyle !== "warning",
        ranges,
        criterion: criterion as never,
      });
  });
}

const withinSheet = <Z extends { readonly bottom: number; readonly right: number }>(
  zone: Z,
  { rowNumber, colNumber }: { readonly rowNumber: number; readonly colNumber: number },
) => ({
  ...zone,
  bottom: zone.bottom >= 1048575 ? rowNumber - 1 : zone.bottom,
  right: Math.min(zone.right, Math.max(colNumber - 1, zone.right < 16383 ? zone.right : 0)),
});

/** A list the library can offer: words in quotes, or a plain range. */
function listCriterion(rule: DataValidation): object | null {
  if (rule.type !== "list") return null;
  const source = String(rule.formulae[0] ?? "").replace(/^=/, "");
  if (source.startsWith('"'))
    return {
      type: "isValueInList",
      values: source.slice(1, -1).replaceAll('""', '"').split(","),
      displayStyle: "arrow",
    };
  const isRange = zoneOfReference(source) ?? splitReference(source);
  return isRange
    ? { type: "isValueInRange", values: [withEngineSheetNames(source)], displayStyle: "arrow" }
    : null;
}
