import type { LiveWorkbook } from "../liveWorkbook";
import { fitZone } from "./grid";
import type { Inside } from "../model/inside";

/** What is selected, and being told of changes. */
export function selectionFunctions(inside: Inside): Pick<LiveWorkbook, "selection" | "select" | "onChange"> {
  const { model, getters, run } = inside;
  return {
    selection: () => {
      const { top, left, bottom, right } = getters.getSelectedZone();
      return { sheet: getters.getActiveSheetId(), zone: { top, left, bottom, right } };
    },
    select: (sheet, zone) => {
      const fitted = fitZone(inside, sheet, zone);
      if (getters.getActiveSheetId() !== sheet)
        run("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheet });
      model.selection.selectZone(
        { cell: { col: fitted.left, row: fitted.top }, zone: { ...fitted } },
        { scrollIntoView: true },
      );
    },
    onChange: (listener) => {
      const owner = {};
      model.on("update", owner, listener);
      return () => model.off("update", owner);
    },
  };
}
