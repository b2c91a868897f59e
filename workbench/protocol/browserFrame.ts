import type { LiveWorkbook } from "../engine/liveWorkbook";
import { EventType, watchDocument } from "./events/documentEvents";
import type { DocumentEvent } from "./events/documentEvents";
import { answerCall } from "./frame/answerCall";
import type { CallSurroundings } from "./frame/answerCall";
import { appContext, frameName } from "./frame/appContext";
import { ActionKind, answerText, notifyText, readEnvelope } from "./frame/envelope";
import { frameDialogs } from "./frame/frameDialogs";
import type { ShowDialog } from "./frame/frameDialogs";
import { ribbonCommands } from "./frame/ribbonCommands";
import type { Registrations } from "./frame/ribbonCommands";
import type { Host } from "./host";
import { defaultRequirementSets } from "./requirementSets";
import type { RequirementSets } from "./requirementSets";

export interface FrameOptions {
  /** From openHost; pane and ribbon page of one workbook share it. */
  readonly host: Host;
  readonly workbook: LiveWorkbook;
  /** The pane's own address, on the same host name as this page. Office.js demands https of this page. */
  readonly pageUrl: string;
  readonly fileName?: string;
  /** Office.js loads its own words in this language, "en-GB" where nothing is said. */
  readonly locale?: string;
  readonly requirementSets?: RequirementSets;
  /** What the pane tells: 0/1 focus and blur, 13/14 Tab leaves it, 15 Esc, 16 F2, 21 its address. */
  readonly onNotify?: (what: number, rest: readonly unknown[]) => void;
  /**
   * Shows the page of a dialog (displayInIframe) and answers how to take it away again; `tellClosed` tells the add-in
   * that the officer closed it. Without it a dialog opens nowhere.
   */
  readonly onDialog?: ShowDialog;
}

export interface PaneFrame {
  /** Resolves once office.js in the frame has asked where it is. */
  readonly started: Promise<void>;
  /** Presses a ribbon button that runs a function; resolves with the status when the function says it is done. */
  runCommand(functionName: string): Promise<unknown>;
  /** Tells the pane: 11 focus comes in by Tab, 12 by Shift+Tab. */
  notifyPane(...action: readonly number[]): void;
  close(): void;
}

/**
 * Plays Excel on the web around one iframe: names it, loads the page into it and answers what Office.js asks.
 * Put the frame into the page afterwards: a frame that is there already keeps the name its window has.
 */
export function playExcelAround(frame: HTMLIFrameElement, options: FrameOptions): PaneFrame {
  if (frame.isConnected)
    throw new Error("The frame is in the page already, so Office.js would not see its name.");
  const { host, workbook, locale = "en-GB", requirementSets = defaultRequirementSets } = options;
  // Office.js remembers what it heard by conversation, so every launch is a new one.
  const conversation = `conversation-${crypto.randomUUID()}`;
  const context = appContext(options.fileName ?? "Book1.xlsx", locale, requirementSets);
  const events: Registrations = new Map();
  const commands = ribbonCommands(events);
  const { origin } = window.location;
  let onStarted: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (onStarted = resolve));
  const around: CallSurroundings = {
    ...{ host, workbook, context, docUrl: context._docUrl, completed: commands.completed },
    onStarted: () => onStarted(),
    onNotify: (what, rest) => options.onNotify?.(what, rest),
  };
  const receive = listener(frame, conversation, around, {
    events,
    commands,
    dialogs: frameDialogs(options.onDialog),
  });
  window.addEventListener("message", receive);
  const stopWatching = watchDocument(workbook, host, (event) => tell(events, event));
  frame.name = frameName({ conversation, control: context._id, locale, hostOrigin: origin });
  frame.src = options.pageUrl;
  let serial = 0;
  return {
    started,
    runCommand: commands.run,
    notifyPane: (...action) => {
      frame.contentWindow?.postMessage(notifyText(conversation, ++serial, origin, action), "*");
    },
    close: () => {
      window.removeEventListener("message", receive);
      stopWatching();
    },
  };
}

/** Office's DialogEventReceived code for a dialog that was closed by hand. */
const dialogClosed = 12006;

interface News {
  readonly events: Registrations;
  readonly commands: ReturnType<typeof ribbonCommands>;
  readonly dialogs: ReturnType<typeof frameDialogs>;
}

/** Hears what this frame asks in this conversation: calls are answered, registrations kept. */
function listener(frame: HTMLIFrameElement, conversation: string, around: CallSurroundings, news: News) {
  return (posted: MessageEvent<unknown>): void => {
    const asked = readEnvelope(posted.data, conversation);
    if (!asked || posted.source !== frame.contentWindow) return;
    const send = (data: unknown, isEvent = false, errorCode = 0): void => {
      const text = answerText(asked, data, window.location.origin, isEvent, errorCode);
      frame.contentWindow?.postMessage(text, posted.origin);
    };
    if (asked._actionType === ActionKind.invoke) {
      void answerCall(asked, around).then(([data, errorCode]) => send(data, false, errorCode));
      return;
    }
    if (asked._actionType === ActionKind.register)
      news.events.set(asked._actionName, (data) => send(data, true));
    else news.events.delete(asked._actionName);
    send({ Error: 0 });
    news.commands.registered(asked._actionName);
    news.dialogs(asked, () => send({ messageType: dialogClosed }, true));
  };
}

function tell(events: Registrations, { type, target, args }: DocumentEvent): void {
  events.get("richApiMessage")?.({ ArrayData: [[65536, type, target, JSON.stringify(args), "", false]] });
  // workbook.onSelectionChanged is still the older event of the common API.
  if (type === EventType.selectionChanged && target === "Workbook")
    events.get("documentSelectionChanged")?.({});
}
