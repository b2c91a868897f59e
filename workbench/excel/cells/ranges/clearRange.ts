import { HostError } from "../../../protocol/hostError";
import { cutRules } from "../../rules/cutRules";
import type { Range } from "./range";
import { covers } from "../zone";

/**
 * Clears contents, formats or both; conditional formats go with the formats. Clearing all of a whole table takes the
 * table away too (Microsoft Support, "Convert or delete a table": "select Clear and pick Clear All").
 */
export function clearRange({ book, sheet, zone }: Range, applyTo: `${Excel.ClearApplyTo}`): void {
  book.guardSheet(sheet);
  switch (applyTo) {
    case "All":
      for (const table of book.live.tables(sheet))
        if (covers(zone, table.zone)) book.live.removeTable(table.id);
      cutRules(book, sheet, [zone]);
      book.live.clearLinks(sheet, zone);
      book.live.clear(sheet, zone, applyTo);
      return;
    case "Formats":
      cutRules(book, sheet, [zone]);
      book.live.clear(sheet, zone, applyTo);
      return;
    case "Contents":
      book.live.clear(sheet, zone, applyTo);
      return;
    case "Hyperlinks":
      book.live.clearLinks(sheet, zone);
      return;
    case "RemoveHyperlinks":
      // "Removes hyperlinks and formatting for the cell" (reference of Excel.ClearApplyTo); ours have none of their own.
      book.live.clearLinks(sheet, zone);
      return;
    default:
      throw new HostError("InvalidArgument");
  }
}
