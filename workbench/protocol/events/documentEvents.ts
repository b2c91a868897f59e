import type { LiveWorkbook } from "../../engine/liveWorkbook";
import { formatZone } from "../../excel/cells/address";
import { eventRanges } from "../../excel/eventRanges";
import { changedZone, sheetContents } from "./changedZone";
import type { SheetContents } from "./changedZone";
import type { Host } from "../host";

/** An event as the runtime expects it: its number, whom it is for, and what it tells. */
export interface DocumentEvent {
  readonly type: number;
  /** A sheet id or "Workbook". */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Excel's numbers for events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

interface Seen {
  readonly sheets: readonly string[];
  readonly active: string;
  readonly selection: string;
  readonly contents: ReadonlyMap<string, SheetContents>;
}

/**
 * Tells what happened in the workbook, once things are quiet: changed cells only while an add-in listens for them,
 * since finding them means comparing the sheets. Returns how to stop.
 */
export function watchDocument(
  live: LiveWorkbook,
  host: Host,
  send: (event: DocumentEvent) => void,
): () => void {
  const listensForCells = (): boolean => (host.listened.get("DataChanged") ?? 0) > 0;
  const look = (): Seen => seen(live, listensForCells());
  let before = look();
  let byOfficer = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    waiting = undefined;
    const now = look();
    for (const event of happened(live, before, now, !byOfficer)) {
      send(event);
      if (event.target !== "Workbook") send({ ...event, target: "Workbook" });
    }
    before = now;
    byOfficer = false;
  };
  const stopListening = host.onExchange(() => {
    // From the first registration on there has to be something to compare with.
    if (listensForCells() && before.contents.size === 0) before = { ...before, contents: look().contents };
  });
  const stopWatching = live.onChange(() => {
    byOfficer ||= !host.busy;
    waiting ??= setTimeout(tell, 0);
  });
  return () => {
    stopListening();
    stopWatching();
    clearTimeout(waiting);
  };
}

function seen(live: LiveWorkbook, cellsToo: boolean): Seen {
  const sheets = [...live.sheets()];
  const contents = cellsToo ? sheets.map((sheet) => [sheet, sheetContents(live, sheet)] as const) : [];
  return { sheets, active: live.activeSheet(), selection: selectionKey(live), contents: new Map(contents) };
}

function selectionKey(live: LiveWorkbook): string {
  const { sheet, zone } = live.selection();
  return `${sheet} ${formatZone(zone)}`;
}

function happened(live: LiveWorkbook, before: Seen, now: Seen, byAddin: boolean): DocumentEvent[] {
  const origin = { source: "Local", triggerSource: byAddin ? "ThisLocalAddin" : "Unknown" };
  const events: DocumentEvent[] = [];
  for (const worksheetId of now.sheets.filter((sheet) => !before.sheets.includes(sheet)))
    events.push({ type: EventType.added, target: "Workbook", args: { worksheetId, ...origin } });
  for (const worksheetId of before.sheets.filter((sheet) => !now.sheets.includes(sheet)))
    events.push({ type: EventType.deleted, target: "Workbook", args: { worksheetId, ...origin } });
  for (const [worksheetId, contents] of now.contents) {
    const then = before.contents.get(worksheetId);
    const zone = then && changedZone(then, contents);
    if (!zone) continue;
    const referenceId = eventRanges(live).add({ sheet: worksheetId, zone });
    const what = {
      address: formatZone(zone),
      changeType: "RangeEdited",
      shiftDirection: "None",
      referenceId,
    };
    events.push({ type: EventType.changed, target: worksheetId, args: { worksheetId, ...what, ...origin } });
  }
  if (now.active !== before.active) {
    events.push({ type: EventType.deactivated, target: before.active, args: { worksheetId: before.active } });
    events.push({ type: EventType.activated, target: now.active, args: { worksheetId: now.active } });
  }
  if (now.selection !== before.selection) {
    const { sheet, zone } = live.selection();
    const args = { worksheetId: sheet, address: formatZone(zone), isInsideTable: false };
    events.push({ type: EventType.selectionChanged, target: sheet, args });
  }
  return events;
}
