import type { LiveWorkbook } from "../../engine/liveWorkbook";
import { HostError } from "../../protocol/hostError";

/**
 * Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not "History".
 * InvalidArgument where one is broken, ItemAlreadyExists where another sheet has the name.
 */
export function checkSheetName(live: LiveWorkbook, name: unknown, self?: string): asserts name is string {
  const valid =
    typeof name === "string" &&
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]|^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!valid) throw new HostError("InvalidArgument");
  // Excel takes them within a name; the spreadsheet here does not.
  if (name.includes("'")) throw new HostError("NotImplemented");
  const wanted = name.toLowerCase();
  const taken = live
    .sheets()
    .some((sheet) => sheet !== self && live.sheetName(sheet).toLowerCase() === wanted);
  if (taken) throw new HostError("ItemAlreadyExists");
}

/** "Sheet3" where Sheet1 and Sheet2 are taken. */
export function freeSheetName(live: LiveWorkbook): string {
  const taken = new Set(live.sheets().map((sheet) => live.sheetName(sheet).toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
