import type { LiveWorkbook } from "../liveWorkbook";
import { fitSheet } from "./grid";
import type { Inside } from "../model/inside";
import { isTableRangeName } from "../dialect/structuredReferences";

/** Named ranges of one area, of the whole workbook. */
export function nameFunctions({
  getters,
  run,
  ...rest
}: Inside): Pick<LiveWorkbook, "names" | "addName" | "removeName"> {
  return {
    names: () =>
      getters
        .getNamedRanges()
        .filter(({ name, range }) => !isTableRangeName(name) && !range.invalidXc)
        .map(({ name, range }) => ({ name, sheet: range.sheetId, zone: { ...range.zone } })),
    addName: (name, sheet, zone) => {
      fitSheet({ getters, run, ...rest }, sheet, zone.bottom, zone.right);
      const ranges = [getters.getRangeDataFromZone(sheet, { ...zone })];
      if (getters.getNamedRange(name))
        run("UPDATE_NAMED_RANGE", { oldRangeName: name, newRangeName: name, ranges });
      else run("CREATE_NAMED_RANGE", { name, ranges });
    },
    removeName: (name) => run("DELETE_NAMED_RANGE", { name }),
  };
}
