import type { LiveWorkbook } from "../liveWorkbook";

// What takes the library more than one command; the others are one step as they are.
const manyCommands = [
  "addSheet",
  "deleteSheet",
  "moveSheet",
  "setSheetState",
  "write",
  "setLook",
  "setPageSetup",
  "setBorder",
  "clear",
  "clearLinks",
  "shiftCells",
  "shiftRows",
  "shiftColumns",
  "setColumnWidth",
  "setRowHeight",
  "setRowHidden",
  "setColumnHidden",
  "freeze",
  "merge",
  "updateTable",
  "addChart",
  "updateChart",
  "removeChart",
  "addRule",
  "updateRule",
  "moveRule",
  "addName",
] as const satisfies readonly (keyof LiveWorkbook)[];

type Change = (...given: unknown[]) => unknown;

/** Makes each change of the workbook one step to undo also where nobody opened a batch. Changes `workbook` itself. */
export function oneStepEach(workbook: LiveWorkbook): void {
  const changes = workbook as unknown as Record<(typeof manyCommands)[number], Change>;
  for (const name of manyCommands) {
    const change = changes[name];
    changes[name] = (...given) => workbook.batch(() => change(...given));
  }
}
