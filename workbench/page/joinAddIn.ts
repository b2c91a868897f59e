import type { LiveWorkbook } from "../engine/liveWorkbook";
import { playExcelAround, type PaneFrame } from "../protocol/browserFrame";
import { openHost } from "../protocol/excelHost";
import type { Host } from "../protocol/host";
import { showDialog } from "./showDialog";

/** Office's numbers for keys with which an officer leaves the pane. */
const Leaving = { tab: 13, shiftTab: 14, escape: 15, f2: 16 } as const;

export interface Surroundings {
  /** Where the pane's frame and the hidden frame of the ribbon buttons go; what they held is replaced. */
  readonly pane: HTMLElement;
  readonly commands: HTMLElement;
  /** The keyboard focus leaves the pane: on, back, or to the sheet. */
  readonly leavePane: (to: "next" | "previous" | "sheet") => void;
}

export interface JoinedAddIn {
  /** Presses a ribbon button of the add-in; resolves once its function says that it is done. */
  runCommand(functionName: string): Promise<unknown>;
  /** While on, the add-in finds Excel in cell-editing mode. */
  setEditing(on: boolean): void;
  close(): void;
}

/** Starts the add-in's pane and its ribbon page afresh, each in a frame that finds itself in Excel. */
export function joinAddIn(workbook: LiveWorkbook, fileName: string, around: Surroundings): JoinedAddIn {
  const host = openHost(workbook, { name: fileName });
  const play = (frame: HTMLIFrameElement, page: string): PaneFrame =>
    playExcelAround(frame, {
      host,
      workbook,
      fileName,
      pageUrl: new URL(page, location.href).href,
      onNotify: (what) => passFocus(what, around.leavePane),
      onDialog: (address, tellClosed) => {
        const fill = (inner: HTMLIFrameElement) => {
          const dialog = play(inner, address);
          return () => dialog.close();
        };
        return showDialog(fill, tellClosed);
      },
    });
  // A frame must carry its name before it enters the page: afterwards its window keeps the name it had.
  const open = (place: HTMLElement, title: string, page: string): PaneFrame => {
    const frame = document.createElement("iframe");
    frame.title = title;
    const played = play(frame, page);
    place.replaceChildren(frame);
    return played;
  };
  const pane = open(around.pane, "Action plan task pane", "pane.html");
  const commands = open(around.commands, "Ribbon buttons", "commands.html");
  const stopListening = reportCrashes(host);
  return {
    runCommand: (functionName) => commands.runCommand(functionName),
    setEditing: (on) => {
      host.editing = on;
    },
    close: () => {
      stopListening();
      pane.close();
      commands.close();
    },
  };
}

/** Office.js keeps Tab, Esc and F2 from the browser and asks its host to move the focus instead. */
function passFocus(what: number, leave: Surroundings["leavePane"]): void {
  if (what === Leaving.tab) leave("next");
  if (what === Leaving.shiftTab) leave("previous");
  if (what === Leaving.escape || what === Leaving.f2) leave("sheet");
}

/** Bugs of the workbench's own reach the add-in as GeneralException; the console says what they were. */
function reportCrashes(host: Host): () => void {
  let told = 0;
  return host.onExchange(() => {
    for (const crash of host.crashes.slice(told)) console.error(crash);
    told = host.crashes.length;
  });
}
