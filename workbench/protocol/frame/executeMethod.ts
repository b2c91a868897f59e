import type { LiveWorkbook } from "../../engine/liveWorkbook";
import { gridOf } from "../../excel/cells/zone";
import { byteLength } from "../batch/byteLength";
import type { Host } from "../host";
import type { HostErrorCode } from "../hostError";
import type { RequestBody } from "../batch/wire";

const DispatchId = {
  selectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Office's numbers for refusals; the runtime turns them into error codes. */
const refusals: Partial<Record<HostErrorCode, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};
const unknownMethod = 5001;
const lostConnection = 5012;

export interface MethodSurroundings {
  readonly host: Host;
  readonly workbook: LiveWorkbook;
  readonly docUrl: string;
  /** A ribbon command said it is done. */
  readonly completed: (command: string, status: unknown) => void;
}

/** The data of an executeMethod message: the method's number, and its arguments under names or places. */
type MethodCall = Readonly<Record<string, unknown>> & {
  readonly DdaMethod?: { readonly DispatchId?: number };
};

/** What Excel on the web answers to one executeMethod call of the pane. */
export async function executeMethod(data: unknown, around: MethodSurroundings): Promise<unknown> {
  const call = (data ?? {}) as MethodCall;
  const { settings } = around.workbook;
  switch (call.DdaMethod?.DispatchId) {
    case DispatchId.richApi:
      return richApi(call.ArrayData, around.host);
    case DispatchId.saveSettings: {
      const { Properties } = call.DdaSettingsMethod as { Properties: readonly (readonly [string, string])[] };
      settings.clear();
      for (const [key, json] of Properties) settings.set(key, JSON.parse(json) as unknown);
      return done();
    }
    case DispatchId.loadSettings: {
      const Settings = settingTexts(around.workbook).map(([Name, Value]) => ({ Name, Value }));
      return done({ Properties: { Settings } });
    }
    case DispatchId.selectedData: {
      const { CoerceType } = call.DdaGetBindingData as { CoerceType: string };
      return done({ Data: selectedData(around.workbook, CoerceType) });
    }
    case DispatchId.fileProperties:
      return done({ Properties: { Url: around.docUrl } });
    case DispatchId.commandCompleted:
      around.completed(String(call["0"]), call["1"]);
      return done();
    default:
      return { Error: unknownMethod, Version: 1 };
  }
}

const done = (more: object = {}): object => ({ Error: 0, Version: 1, ...more });

/** Settings as the pane keeps them: key and JSON text. Excel keeps them in one place with workbook.settings. */
export const settingTexts = ({ settings }: LiveWorkbook): [string, string][] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** ArrayData: custom data, "POST", "ProcessQuery", headers, body text, permission, flags, … */
async function richApi(arrayData: unknown, host: Host): Promise<unknown> {
  const parts: readonly unknown[] = Array.isArray(arrayData) ? arrayData : [];
  const [text, flags] = [parts[4], parts[6]];
  if (parts[1] !== "POST" || typeof text !== "string" || !String(parts[2]).startsWith("ProcessQuery"))
    return done({ Data: [404, [], '{"error":{"code":"ApiNotFound","message":"This is no batch."}}'] });
  const body = JSON.parse(text) as RequestBody;
  const answer = await host.answer(body, typeof flags === "number" ? flags : 0, byteLength(text));
  if (answer.kind === "done") return done({ Data: [200, [], answer.text] });
  if (answer.kind === "lost") return { Error: lostConnection, Version: 1 };
  return { Error: refusals[answer.code] ?? unknownMethod, Version: 1 };
}

function selectedData(live: LiveWorkbook, coerceType: string): unknown {
  const { sheet, zone } = live.selection();
  if (coerceType === "text") {
    const rows = gridOf(zone, (row, column) => live.text(sheet, row, column));
    return rows.map((row) => row.join("\t")).join("\n");
  }
  return gridOf(zone, (row, column) => live.value(sheet, row, column));
}
