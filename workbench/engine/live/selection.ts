import type { LiveWorkbook } from "../liveWorkbook";
import { fitZone } from "./grid";
import type { Inside } from "../model/inside";

/** What is selected, and being told of changes. */
export function selectionFunctions(
  inside: Inside,
): Pick<LiveWorkbook, "selection" | "select" | "onSelect" | "onChange"> {
  const { model, getters, run } = inside;
  const listeners = new Set<() => void>();
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
      for (const listener of listeners) listener();
    },
    onSelect: (listener) => {
      // Its own function, so that the same listener twice is two.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    onChange: (listener) => {
      const owner = {};
      model.on("update", owner, listener);
      return () => model.off("update", owner);
    },
  };
}
