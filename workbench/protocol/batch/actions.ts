import { HostError } from "../hostError";
import { HostObject, shapeOf } from "../hostObject";
import { ObjectPaths, notFound } from "./objectPaths";
import type { HostMemory } from "./objectPaths";
import { query } from "./query";
import type { Reading, Spelling } from "./query";
import { ActionType } from "./wire";
import type { RequestBody, ResponseBody, WireAction } from "./wire";

// The one public member whose written wire name differs from its read name, of some 2,200.
const writtenAs: ReadonlyMap<string, string> = new Map([
  ["Worksheet.gridlines", "showGridlines"],
  ["Worksheet.headings", "showHeadings"],
]);
const eventMethod = /^_(Un)?[Rr]egister(?:Event)?(.+?)(?:Event)?$/;
const eventSources = new Set(["Worksheet", "WorksheetCollection", "Workbook"]);

/**
 * Runs the actions of one request in order. Excel stops at the first refusal and keeps what was done before it.
 * Exceptions other than HostError are bugs of the workbench and pass through.
 */
export function runActions(memory: HostMemory, body: RequestBody): ResponseBody {
  const perform = performing(memory, body);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) ?? null });
      // Event handlers attach only where the trace action has both a result and a trace id.
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
      };
      return { Results: results, TraceIds: traceIds, Error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** How to carry out single actions of one request, in their order; each gives its result or throws. */
export function performing(memory: HostMemory, body: RequestBody): (action: WireAction) => unknown {
  const run = new ActionRun(memory, body);
  return (action) => run.perform(action);
}

class ActionRun {
  readonly #memory: HostMemory;
  readonly #paths: ObjectPaths;

  constructor(memory: HostMemory, body: RequestBody) {
    this.#memory = memory;
    this.#paths = new ObjectPaths(memory, body.ObjectPaths);
  }

  perform(action: WireAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    this.#memory.starting(action.Id);
    const target = this.#paths.object(action.ObjectPathId);
    // Reads of a null object give null, and writes to it are ignored.
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(target);
      case ActionType.query:
        return query(target, action.QueryInfo, this.#reading("wire"));
      case ActionType.queryAsJson:
        return query(target, action.QueryInfo, this.#reading("json"));
      case ActionType.method:
        return this.#method(target, action);
      case ActionType.setProperty:
        return this.#set(target, action.Name, this.#paths.values(action.ArgumentInfo)[0] ?? null);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(target, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `The workbench does not know action type ${action.ActionType}.`,
        );
    }
  }

  /** Never null for a live object: the runtime would take it for a null object and drop later writes in silence. */
  #identity(object: HostObject): Readonly<Record<string, unknown>> {
    const kept = this.#memory.keptIds.get(object);
    return kept === undefined ? object.identity() : { ...object.identity(), _ReferenceId: kept };
  }

  #reading(spelling: Spelling): Reading {
    return {
      spelling,
      member: (object, name) =>
        this.#paths.located(object, name, "read", () => Reflect.get(object, name) as unknown),
      identity: (object) => this.#identity(object),
    };
  }

  #method(target: HostObject, action: WireAction): unknown {
    if (action.Name === "_KeepReference") return this.#keep(target);
    if (action.Name === "_RemoveReference") return this.#release(action.ArgumentInfo?.Arguments?.[0]);
    const event = eventMethod.exec(action.Name);
    if (event?.[2] !== undefined && eventSources.has(shapeOf(target).typeName)) {
      const step = event[1] === undefined ? 1 : -1;
      this.#memory.listened.set(event[2], (this.#memory.listened.get(event[2]) ?? 0) + step);
      return null;
    }
    const value = this.#paths.call(target, action.Name, action.ArgumentInfo);
    return value instanceof HostObject ? null : value;
  }

  #keep(object: HostObject): null {
    if (!this.#memory.keptIds.has(object)) {
      const id = this.#memory.nextId();
      this.#memory.kept.set(id, object);
      this.#memory.keptIds.set(object, id);
    }
    return null;
  }

  #release(id: unknown): null {
    if (typeof id !== "string") return null;
    const object = this.#memory.kept.get(id);
    if (object) this.#memory.keptIds.delete(object);
    this.#memory.kept.delete(id);
    return null;
  }

  #set(target: HostObject, wire: string, value: unknown): null {
    const key = wire.toLowerCase();
    const { scalars, links, typeName } = shapeOf(target);
    const name = scalars.get(key) ?? links.get(key) ?? writtenAs.get(`${typeName}.${key}`);
    if (name === undefined) throw notFound(target, wire, "property");
    return this.#paths.located(target, name, "write", () => {
      if (!Reflect.set(target, name, value)) throw new HostError("InvalidOperation");
      return null;
    });
  }
}
