import { HostError } from "../hostError";
import { HostObject, shapeOf } from "../hostObject";
import { PathType, publicName } from "./wire";
import type { PathMark, WireArguments, WirePath } from "./wire";

/** What outlives one request: objects the add-in keeps, and what tests and traces want to know. */
export interface HostMemory {
  readonly root: HostObject;
  /** NewObject type name to its maker: the services of the shell around the workbook. */
  readonly services: ReadonlyMap<string, () => HostObject>;
  readonly kept: Map<string, HostObject>;
  readonly keptIds: WeakMap<HostObject, string>;
  readonly nextId: () => string;
  /** Told of each member, as "Worksheet.getRange", before it is used; refuses it by throwing. */
  readonly before: (member: string, use: Use) => void;
  /** Told of each action before it is carried out. */
  readonly starting: (actionId: number) => void;
  /** Events that somebody listens for, as "DataChanged", to the number of registrations. */
  readonly listened: Map<string, number>;
}

export type Use = "call" | "write" | "read";

/** Turns the object paths of one request into host objects. Null is the null object, and what hangs on it is null too. */
export class ObjectPaths {
  readonly #memory: HostMemory;
  readonly #paths: Readonly<Record<string, WirePath>>;
  readonly #found = new Map<number, HostObject | null>();

  constructor(memory: HostMemory, paths: Readonly<Record<string, WirePath>>) {
    this.#memory = memory;
    this.#paths = paths;
  }

  /** The object behind a path; each path is evaluated once per request. */
  object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new Error(`The request names object path ${id} and does not hold it.`);
    const object = this.#evaluate(path);
    this.#found.set(id, object);
    return object;
  }

  /** Calls a method by its wire name with its wire arguments. */
  call(target: HostObject, wire: string, info: WireArguments | undefined): unknown {
    const name = shapeOf(target).calls.get(wire.toLowerCase());
    if (name === undefined) throw notFound(target, wire, "method");
    return this.located(target, name, "call", () => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") throw new Error(`${shapeOf(target).typeName}.${name} is no method.`);
      return Reflect.apply(method, target, this.values(info)) as unknown;
    });
  }

  /** Runs work on a member: tests may refuse it by name, and a refusal names where it happened. */
  located<T>(target: HostObject, name: string, use: Use, work: () => T): T {
    const location = `${shapeOf(target).typeName}.${name}`;
    try {
      this.#memory.before(location, use);
      if (!target.exists()) throw new HostError("InvalidReference");
      return work();
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = location;
      throw error;
    }
  }

  /** Wire arguments as values: path ids become host objects, and omitted optional ones (null) are undefined. */
  values(info: WireArguments | undefined): unknown[] {
    const marks = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.#value(value, marks?.[i]) ?? undefined);
  }

  #value(value: unknown, mark: PathMark | undefined): unknown {
    if (Array.isArray(mark)) {
      const marks = mark as readonly PathMark[];
      return Array.isArray(value) ? value.map((each, i) => this.#value(each, marks[i])) : value;
    }
    if (typeof mark === "number" && mark !== 0) return this.object(mark);
    return this.#inner(value);
  }

  /** Objects as arguments may hold proxies one level down, as {_ObjectPathId}. */
  #inner(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const id = pathId(value);
    if (id !== undefined) return this.object(id);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]: [string, unknown]) => {
        const inner = pathId(each);
        return [key, inner === undefined ? each : this.object(inner)];
      }),
    );
  }

  #evaluate(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.#memory.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.#service(path.Name);
      case PathType.referenceId:
        return this.#kept(path.Name);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.#link(parent, path.Name);
    const wire = path.ObjectPathType === PathType.indexer ? "getItem" : path.Name;
    return hostObject(this.call(parent, wire, path.ArgumentInfo), parent, wire);
  }

  #service(name: string): HostObject {
    const make = this.#memory.services.get(name);
    if (!make) throw new HostError("ApiNotFound", `The workbench has no ${name}.`, name);
    return make();
  }

  #kept(id: string): HostObject {
    const object = this.#memory.kept.get(id);
    if (!object?.exists()) throw new HostError("InvalidReference");
    return object;
  }

  #link(parent: HostObject, wire: string): HostObject | null {
    const name = shapeOf(parent).links.get(wire.toLowerCase());
    if (name === undefined) throw notFound(parent, wire, "property");
    return hostObject(
      this.located(parent, name, "read", () => Reflect.get(parent, name) as unknown),
      parent,
      name,
    );
  }
}

/** ApiNotFound that names the member: the list of what the workbench still has to learn writes itself. */
export function notFound(target: HostObject, wire: string, kind: "method" | "property"): HostError {
  const location = `${shapeOf(target).typeName}.${publicName(wire)}`;
  return new HostError("ApiNotFound", `The workbench does not have the ${kind} ${location}.`, location);
}

function pathId(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("_ObjectPathId" in value)) return undefined;
  return typeof value._ObjectPathId === "number" ? value._ObjectPathId : undefined;
}

function hostObject(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new Error(`${shapeOf(parent).typeName}.${name} gave no object of Excel's model.`);
}
