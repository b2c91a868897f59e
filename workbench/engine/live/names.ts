import type { LiveWorkbook } from "../liveWorkbook";
import { fitSheet } from "./grid";
import type { Inside } from "../model/inside";
import { isTableRangeName } from "../dialect/structuredReferences";

/** Named ranges of one area, of the whole workbook. */
export function nameFunctions(inside: Inside): Pick<LiveWorkbook, "names" | "addName" | "removeName"> {
  const { getters, run, insist } = inside;
  return {
    names: () =>
      getters
        .getNamedRanges()
        .filter(({ name, range }) => !isTableRangeName(name) && !range.invalidXc)
        .map(({ name, range }) => ({ name, sheet: range.sheetId, zone: { ...range.zone } })),
    addName: (name, sheet, zone) => {
      fitSheet(inside, sheet, zone.bottom, zone.right);
      const ranges = [getters.getRangeDataFromZone(sheet, { ...zone })];
      // The library would refuse a range that is larger than the sheet in front.
      if (getters.getNamedRange(name))
        insist("UPDATE_NAMED_RANGE", { oldRangeName: name, newRangeName: name, ranges });
      else insist("CREATE_NAMED_RANGE", { name, ranges });
    },
    removeName: (name) => run("DELETE_NAMED_RANGE", { name }),
  };
}
