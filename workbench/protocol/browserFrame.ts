import type { LiveWorkbook } from "../engine/liveWorkbook";
import { appContext, frameName } from "./frame/appContext";
import { EventType, watchDocument } from "./events/documentEvents";
import type { DocumentEvent } from "./events/documentEvents";
import { ActionKind, answerText, notifyText, readEnvelope } from "./frame/envelope";
import type { Envelope } from "./frame/envelope";
import { executeMethod, settingTexts } from "./frame/executeMethod";
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
  readonly onDialog?: (pageUrl: string, tellClosed: () => void) => () => void;
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
  const dialogs = frameDialogs(options.onDialog);
  const { origin } = window.location;
  let hasStarted: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (hasStarted = resolve));

  const invoked = async (asked: Envelope): Promise<readonly [data: unknown, errorCode?: number]> => {
    switch (asked._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        hasStarted();
        return [{ ...context, _settings: settingTexts(workbook) }];
      case "ContextActivationManager_notifyHost": {
        const [, what, ...rest] = asked._data as readonly unknown[];
        if (typeof what === "number") options.onNotify?.(what, rest);
        return [null];
      }
      case "executeMethod": {
        const { _docUrl: docUrl } = context;
        return [await executeMethod(asked._data, { host, workbook, docUrl, completed: commands.completed })];
      }
      default:
        return [null, unknownAction];
    }
  };
  const receive = (posted: MessageEvent<unknown>): void => {
    const asked = readEnvelope(posted.data, conversation);
    if (!asked || posted.source !== frame.contentWindow) return;
    const send = (data: unknown, isEvent = false, errorCode = 0): void =>
      frame.contentWindow?.postMessage(answerText(asked, data, origin, isEvent, errorCode), posted.origin);
    if (asked._actionType === ActionKind.invoke) {
      void invoked(asked).then(([data, errorCode]) => send(data, false, errorCode));
      return;
    }
    if (asked._actionType === ActionKind.register) events.set(asked._actionName, (data) => send(data, true));
    else events.delete(asked._actionName);
    send({ Error: 0 });
    commands.registered(asked._actionName);
    dialogs(asked, () => send({ messageType: dialogClosed }, true));
  };

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

const unknownAction = -2;
/** Office's DialogEventReceived code for a dialog that was closed by hand. */
const dialogClosed = 12006;

/** A page opens a dialog by listening for its messages, with what to show as JSON text, and closes it by stopping. */
function frameDialogs(show: FrameOptions["onDialog"]) {
  let takeAway: () => void = () => undefined;
  return (asked: Envelope, tellClosed: () => void): void => {
    if (asked._actionName !== "dialogMessageReceived") return;
    takeAway();
    takeAway = () => undefined;
    if (asked._actionType !== ActionKind.register || !show) return;
    const { targetId } = asked._data as { readonly targetId: string };
    const { url } = JSON.parse(targetId) as { readonly url: string };
    takeAway = show(url, tellClosed);
  };
}

/** Event name to how news of it are sent. */
type Registrations = Map<string, (data: unknown) => void>;

function tell(events: Registrations, { type, target, args }: DocumentEvent): void {
  events.get("richApiMessage")?.({ ArrayData: [[65536, type, target, JSON.stringify(args), "", false]] });
  // workbook.onSelectionChanged is still the older event of the common API.
  if (type === EventType.selectionChanged && target === "Workbook")
    events.get("documentSelectionChanged")?.({});
}

const pressed = "appCommandInvoked";

/** Ribbon buttons: a press waits until the page listens, and is done when the function says so. */
function ribbonCommands(events: Registrations) {
  const running = new Map<string, (status: unknown) => void>();
  const waiting: (() => void)[] = [];
  let serial = 0;
  return {
    run: (functionName: string): Promise<unknown> =>
      new Promise((resolve) => {
        const id = `command-${++serial}`;
        running.set(id, resolve);
        const source = JSON.stringify({ source: { id: functionName } });
        const press = () => events.get(pressed)?.({ 0: id, 1: functionName, 2: source });
        if (events.has(pressed)) press();
        else waiting.push(press);
      }),
    registered: (name: string): void => {
      if (name === pressed && events.has(name)) for (const press of waiting.splice(0)) press();
    },
    completed: (id: string, status: unknown): void => {
      running.get(id)?.(status);
      running.delete(id);
    },
  };
}
