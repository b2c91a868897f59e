import type { LiveWorkbook } from "../engine/liveWorkbook";
import { byteLength } from "./batch/byteLength";
import { watchDocument } from "./events/documentEvents";
import type { DocumentEvent } from "./events/documentEvents";
import { openHost } from "./excelHost";
import type { ExcelHostOptions } from "./excelHost";
import { HostError } from "./hostError";
import type { Answer, Host } from "./host";
import { officeRuntime } from "./officeRuntime";
import type { NativeBridge } from "./officeRuntime";
import { defaultRequirementSets, isSetSupported } from "./requirementSets";
import type { RequirementSets } from "./requirementSets";
import type { RequestBody } from "./batch/wire";

export interface NodeExcelOptions extends ExcelHostOptions {
  readonly requirementSets?: RequirementSets;
  /** Puts Excel, Office and OfficeExtension where src/workbook looks for them. */
  readonly installGlobals?: boolean;
  /** Milliseconds that each answer takes. */
  readonly latency?: number;
}

export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly host: Host;
  /** Sends no more events. The next openExcelInNode takes the runtime over in any case. */
  readonly close: () => void;
}

interface RuntimeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody };
}

/**
 * Microsoft's real Office.js joined to this workbook, without a browser.
 * One runtime serves the whole process: opening another workbook disconnects the one before.
 */
export function openExcelInNode(workbook: LiveWorkbook, options: NodeExcelOptions = {}): NodeExcel {
  const runtime = officeRuntime();
  const host = openHost(workbook, options);
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => void reply(host, bridge, text, options.latency),
  };
  runtime.connect(bridge);
  const office = officeFor(runtime.Office, options.requirementSets ?? defaultRequirementSets);
  runtime.setOffice(office);
  const close = watchDocument(workbook, host, (event) => bridge.onMessageFromHost?.(eventMessage(event)));
  const excel = { Excel: runtime.Excel, OfficeExtension: runtime.OfficeExtension, Office: office };
  if (options.installGlobals === true) Object.assign(globalThis, excel);
  return { ...excel, host, close };
}

async function reply(host: Host, bridge: NativeBridge, text: string, latency = 0): Promise<void> {
  const { id, flags = 0, message } = JSON.parse(text) as RuntimeMessage;
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  const answer = await host.answer(message.body, flags, byteLength(JSON.stringify(message.body)));
  const status = answer.kind === "lost" ? 503 : 200;
  const head = `{"id":${id},"type":2,"message":{"statusCode":${status},"headers":{},"body":`;
  bridge.onMessageFromHost?.(`${head}${answerBody(answer)}}}`);
}

function answerBody(answer: Answer): string {
  if (answer.kind === "done") return answer.text;
  if (answer.kind === "lost") return '""';
  const { code, message } = new HostError(answer.code);
  return JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: 400 },
  });
}

function eventMessage({ type, target, args }: DocumentEvent): string {
  const message = JSON.stringify(args);
  const entry = { messageCategory: 65536, messageType: type, targetId: target, message, id: "" };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}

/** What office.js itself adds at start-up: readiness, and which requirement sets there are. */
function officeFor(base: typeof Office, sets: RequirementSets): typeof Office {
  const started = { host: "Excel", platform: "OfficeOnline", addin: null };
  const own = {
    context: {
      ...started,
      displayLanguage: "en-GB",
      contentLanguage: "en-GB",
      requirements: {
        isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version),
      },
    },
    onReady: async (ready?: (info: typeof started) => unknown) => {
      await ready?.(started);
      return started;
    },
  };
  const described = Object.entries(own).map(([name, value]) => [
    name,
    { value, writable: true, configurable: true, enumerable: true },
  ]);
  // The runtime's own Office.context cannot be written, so a derived object covers it.
  return Object.create(base, Object.fromEntries(described) as PropertyDescriptorMap) as typeof Office;
}
