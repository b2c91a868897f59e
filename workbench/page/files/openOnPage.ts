import type { Opened } from "../../engine/liveWorkbook";
import { spreadsheetModel } from "../../engine/spreadsheetModel";
import { bringIntoView } from "../grid/bringIntoView";
import { joinAddIn, type JoinedAddIn } from "../joinAddIn";
import { mountGrid } from "../grid/mountGrid";
import { onPage } from "../onPage";

/** One workbook on the page: its grid, and the add-in's pages joined to it. */
export interface OpenWorkbook extends JoinedAddIn {
  readonly name: string;
  readonly workbook: Opened["workbook"];
}

/**
 * Shows a workbook with the add-in's pages started afresh beside it. What the grid has to tell goes to `say`.
 * `close` takes everything down again.
 */
export async function openOnPage(
  name: string,
  { workbook }: Opened,
  say: (text: string) => void,
): Promise<OpenWorkbook> {
  const model = spreadsheetModel(workbook);
  const takeDown = await mountGrid(onPage("grid", HTMLElement), model, say);
  const leaveView = bringIntoView(workbook, model);
  const addIn = joinAddIn(workbook, name, {
    pane: onPage("pane", HTMLElement),
    commands: onPage("commands", HTMLElement),
    leavePane,
  });
  const close = () => {
    addIn.close();
    leaveView();
    takeDown();
  };
  return { ...addIn, name, workbook, close };
}

function leavePane(to: "next" | "previous" | "sheet"): void {
  if (to === "next") onPage("sample", HTMLElement).focus();
  else if (to === "previous") onPage("close-pane", HTMLElement).focus();
  else onPage("grid", HTMLElement).querySelector<HTMLElement>("[contenteditable]")?.focus();
}
