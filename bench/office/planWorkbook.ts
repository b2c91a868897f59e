import { understand } from "../../src/plan/understand";
import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";
import type { LiveWorkbook } from "../../workbench/engine/liveWorkbook";
import { planSettings } from "../lines/planSettings";
import { longLog } from "../reading/made/longLog";

/** The first made-up plan of so many lines about which an officer is asked nothing. */
export function plainSeed(lines: number): number {
  const settings = { ...planSettings, green: null, acceptGuesses: false };
  for (let seed = 1; seed < 100; seed++)
    if (understand([longLog(lines, seed)()], settings).questions.length === 0) return seed;
  throw new Error("Something is asked about every plan.");
}

/** A workbook of made-up plans, as many lines on each sheet, open in the workbench's spreadsheet. */
export function planWorkbook(sheets: number, lines: number, seed = 1): LiveWorkbook {
  const workbook = createLiveWorkbook();
  const [first = ""] = workbook.sheets();
  for (let at = 1; at <= sheets; at++) {
    const name = `Plan ${at}`;
    const sheet = at === 1 ? first : workbook.addSheet(name);
    if (at === 1) workbook.renameSheet(sheet, name);
    fill(workbook, sheet, longLog(lines, seed + at - 1)());
  }
  return workbook;
}

function fill(workbook: LiveWorkbook, sheet: string, grid: ReturnType<ReturnType<typeof longLog>>): void {
  workbook.batch(() => {
    grid.values.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value !== "") workbook.write(sheet, at, column, { kind: "value", value });
      }),
    );
    grid.formats.forEach((row, at) =>
      row.forEach((numberFormat, column) => {
        const zone = { top: at, left: column, bottom: at, right: column };
        if (numberFormat !== "General") workbook.setLook(sheet, zone, { numberFormat });
      }),
    );
  });
}
