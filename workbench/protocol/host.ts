import { runActions } from "./batch/actions";
import { HostError } from "./hostError";
import type { HostErrorCode } from "./hostError";
import type { HostObject } from "./hostObject";
import type { HostMemory, Use } from "./batch/objectPaths";
import { byteLength } from "./batch/byteLength";
import { isCleanUp, isForShell, writesWorkbook } from "./batch/requestKind";
import type { RequestBody, ResponseBody } from "./batch/wire";

/** Excel on the web refuses larger requests and responses ("Resource limits", Microsoft Learn). */
const payloadLimit = 5 * 1024 * 1024;
const delayForCellEdit = 64;

/** One request and its answer, as traces count them. Times are performance.now(). */
export interface Exchange {
  readonly writes: boolean;
  /** The request Excel.run sends at its end and does not wait for. */
  readonly cleanUp: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** "Worksheet.getRange" for calls, "Range.values=" for writes, in order, each once. */
  readonly calls: readonly string[];
}

/** One thing that a request asks of Excel: what an action does first. */
export interface Call {
  /** "Worksheet.getRange". */
  readonly member: string;
  readonly use: Use;
  readonly actionId: number;
}

/** lost: the connection broke before the answer came back, whatever Excel has done by then. */
export type Answer =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "refused"; readonly code: HostErrorCode }
  | { readonly kind: "lost" };

/** Excel's side of the protocol, whatever carries the messages. */
export interface Host {
  readonly root: HostObject;
  /** True while the officer types in a cell. */
  editing: boolean;
  /** Exceptions that were bugs of the workbench; the add-in saw GeneralException. Tests check it is empty. */
  readonly crashes: unknown[];
  /** References the add-in holds ("_KeepReference") and has not given back. */
  readonly keptReferences: number;
  readonly listened: ReadonlyMap<string, number>;
  /** True while a request runs: what changes now, the add-in changed. */
  readonly busy: boolean;
  /**
   * Makes Excel refuse "Worksheet.getRange" (a call, a write or a load) or "Range.values=" (only writes).
   * Returns how to stop refusing.
   */
  refuse(member: string, code: HostErrorCode, message?: string): () => void;
  /** Tells of every call before it is carried out; a HostError thrown then refuses it. Returns how to stop. */
  onCall(listener: (call: Call) => void): () => void;
  /** Tells of every answered request; returns how to stop. */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  /** Answers one request. Flag 64 waits until editing ends; without it, editing refuses the request. */
  answer(body: RequestBody, flags: number, requestBytes: number): Promise<Answer>;
}

export interface HostOptions {
  readonly services?: ReadonlyMap<string, () => HostObject>;
  /** Runs all of one request; the workbook makes it one step to undo. */
  readonly batch?: <T>(work: () => T) => T;
  /** Largest request and response in bytes. */
  readonly payloadLimit?: number;
}

/** A host that answers for this root object (Excel's Workbook). */
export function createHost(root: HostObject, options: HostOptions = {}): Host {
  return new RichApiHost(root, options);
}

class RichApiHost implements Host {
  readonly root: HostObject;
  readonly crashes: unknown[] = [];
  readonly listened = new Map<string, number>();
  busy = false;
  readonly #options: HostOptions;
  readonly #memory: HostMemory;
  readonly #refused = new Map<string, () => HostError>();
  readonly #listeners = new Set<(exchange: Exchange) => void>();
  readonly #callListeners = new Set<(call: Call) => void>();
  #actionId: number | null = null;
  #calls = new Set<string>();
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor(root: HostObject, options: HostOptions) {
    this.root = root;
    this.#options = options;
    let serial = 0;
    this.#memory = {
      root,
      services: options.services ?? new Map<string, () => HostObject>(),
      kept: new Map(),
      keptIds: new WeakMap(),
      nextId: () => `kept-${++serial}`,
      before: (member, use) => this.#before(member, use),
      starting: (actionId) => {
        this.#actionId = actionId;
      },
      listened: this.listened,
    };
  }

  get keptReferences(): number {
    return this.#memory.kept.size;
  }

  get editing(): boolean {
    return this.#editing;
  }
  set editing(on: boolean) {
    this.#editing = on;
    if (!on) for (const go of this.#waiting.splice(0)) go();
  }

  refuse(member: string, code: HostErrorCode, message?: string): () => void {
    this.#refused.set(member, () => new HostError(code, message));
    return () => void this.#refused.delete(member);
  }

  onCall(listener: (call: Call) => void): () => void {
    this.#callListeners.add(listener);
    return () => void this.#callListeners.delete(listener);
  }

  onExchange(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async answer(body: RequestBody, flags: number, requestBytes: number): Promise<Answer> {
    const cleanUp = isCleanUp(body);
    if (this.#editing && !cleanUp && !isForShell(body)) {
      if ((flags & delayForCellEdit) === 0)
        return { kind: "refused", code: "InvalidOperationInCellEditMode" };
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const limit = this.#options.payloadLimit ?? payloadLimit;
    if (requestBytes > limit) return { kind: "refused", code: "RequestPayloadSizeLimitExceeded" };
    const startedAt = performance.now();
    this.#calls = new Set();
    const text = JSON.stringify(this.#process(body));
    const responseBytes = byteLength(text);
    const calls = [...this.#calls];
    const exchange = {
      writes: writesWorkbook(body),
      cleanUp,
      requestBytes,
      responseBytes,
      startedAt,
      endedAt: performance.now(),
      calls,
    };
    for (const listener of this.#listeners) listener(exchange);
    if (responseBytes > limit) return { kind: "refused", code: "ResponsePayloadSizeLimitExceeded" };
    return { kind: "done", text };
  }

  #process(body: RequestBody): ResponseBody {
    const batch = this.#options.batch ?? ((work) => work());
    this.busy = true;
    try {
      return batch(() => runActions(this.#memory, body));
    } catch (error) {
      // The pane would wait for ever: rich API calls have no timeout.
      this.crashes.push(error);
      const { code, message } = new HostError("GeneralException");
      return {
        Results: [],
        TraceIds: [],
        Error: { Code: code, Message: message, Location: "", HttpStatusCode: 500 },
      };
    } finally {
      this.busy = false;
    }
  }

  #before(member: string, use: Use): void {
    const written = `${member}=`;
    if (use === "call") this.#calls.add(member);
    if (use === "write") this.#calls.add(written);
    const refusal = this.#refused.get(member) ?? (use === "write" ? this.#refused.get(written) : undefined);
    if (refusal) throw refusal();
    const actionId = this.#actionId;
    if (actionId === null) return;
    this.#actionId = null;
    for (const listener of this.#callListeners) listener({ member, use, actionId });
  }
}
