import { HostError } from "../hostError";
import { HostObject, isCollection, shapeOf } from "../hostObject";
import type { HostCollection } from "../hostObject";
import { wireName } from "./wire";
import type { WireQuery } from "./wire";

/** Names asked for, lower-cased, each with what is asked for below it. */
type Wanted = Map<string, Wanted>;

/** How an answer is spelt: for load() as on the wire, for retrieve() as in public. */
export type Spelling = "wire" | "json";

export interface Reading {
  readonly spelling: Spelling;
  /** Reads one member; the dispatcher puts refusals and locations around it. */
  readonly member: (object: HostObject, name: string) => unknown;
  readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>;
}

/** The value of a Query action: what load() asked for, nested as the runtime expects it. */
export function query(object: HostObject, asked: WireQuery | undefined, reading: Reading): unknown {
  const wanted: Wanted = new Map();
  for (const path of asked?.Select ?? []) plant(wanted, path.split("/"));
  for (const path of asked?.Expand ?? []) plant(wanted, [...path.split("/"), "*"]);
  if (wanted.size === 0) wanted.set("*", new Map());
  return read(object, wanted, reading, asked);
}

function plant(tree: Wanted, names: readonly string[]): void {
  let place = tree;
  for (const name of names) {
    const key = name.trim().toLowerCase();
    const below = place.get(key) ?? (new Map() as Wanted);
    place.set(key, below);
    place = below;
  }
}

function read(object: HostObject | null, wanted: Wanted, reading: Reading, page?: WireQuery): unknown {
  if (object === null) return null;
  const spell = reading.spelling === "wire" ? wireName : (name: string) => name;
  const { scalars, links, typeName } = shapeOf(object);
  const answer: Record<string, unknown> = { ...reading.identity(object) };
  const ofItems: Wanted = new Map();
  for (const [key, below] of wanted) {
    const scalar = scalars.get(key);
    const link = links.get(key);
    if (key === "*") {
      for (const name of scalars.values()) answer[spell(name)] = scalarValue(object, name, reading);
      if (isCollection(object)) ofItems.set("*", below);
    } else if (scalar !== undefined) {
      answer[spell(scalar)] = scalarValue(object, scalar, reading);
    } else if (link !== undefined) {
      const all: Wanted = new Map([["*", new Map() as Wanted]]);
      answer[spell(link)] = read(linked(object, link, reading), below.size > 0 ? below : all, reading);
    } else if (isCollection(object)) {
      ofItems.set(key, below);
    } else {
      throw new HostError(
        "ApiNotFound",
        `The workbench does not have ${typeName}.${key}.`,
        `${typeName}.${key}`,
      );
    }
  }
  if (isCollection(object) && (ofItems.size > 0 || page?.Top !== undefined)) {
    const items = paged(object, page).map((item) => read(item, ofItems, reading));
    answer[reading.spelling === "wire" ? "_Items" : "items"] = items;
  }
  return answer;
}

function paged(collection: HostCollection, page: WireQuery | undefined): readonly HostObject[] {
  const start = page?.Skip ?? 0;
  return collection.all().slice(start, page?.Top === undefined ? undefined : start + page.Top);
}

/** Dates travel as ISO text; the runtime makes Dates of the members it knows to be dates. */
function scalarValue(object: HostObject, name: string, reading: Reading): unknown {
  const value = reading.member(object, name);
  if (value instanceof Date) return value.toISOString();
  return value === undefined ? null : value;
}

function linked(object: HostObject, name: string, reading: Reading): HostObject | null {
  const value = reading.member(object, name);
  return value instanceof HostObject ? value : null;
}
