/** Names that the host class has and Microsoft's type declares; names with an underscore are the runtime's own. */
export type Names<Host, Api> = readonly ((keyof Host & keyof Api) | (keyof Host & `_${string}`))[];

/**
 * One object of Excel's model. A class names what it shows in three lists, in public spelling:
 * scalars can be loaded (and written, where they have a setter), links lead to further objects, calls are methods.
 */
export abstract class HostObject {
  /** The class name in error locations; minifiers rename classes, so it is spelt out. */
  static readonly typeName: string = "Object";
  static readonly scalars: readonly string[] = [];
  static readonly links: readonly string[] = [];
  static readonly calls: readonly string[] = [];

  /** False once the thing was deleted; using it then is an InvalidReference. */
  exists(): boolean {
    return true;
  }

  /** What lets the runtime find this object again in a later request: "Id", or "_Id" for keyed ones. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection: what is loaded on it and is not its own is loaded on each of its items. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract all(): readonly Item[];
}

export const isCollection = (object: HostObject): object is HostCollection =>
  object instanceof HostCollection;

interface HostClass {
  readonly typeName: string;
  readonly scalars: readonly string[];
  readonly links: readonly string[];
  readonly calls: readonly string[];
}

/** Lower-cased wire name to public name. */
type Lookup = ReadonlyMap<string, string>;
export interface Shape {
  readonly typeName: string;
  readonly scalars: Lookup;
  readonly links: Lookup;
  readonly calls: Lookup;
}

const shapes = new WeakMap<object, Shape>();
const lookup = (names: readonly string[]): Lookup => new Map(names.map((name) => [name.toLowerCase(), name]));

/** What the class of this object names. */
export function shapeOf(object: HostObject): Shape {
  const known = shapes.get(object.constructor);
  if (known) return known;
  const { typeName, scalars, links, calls } = object.constructor as unknown as HostClass;
  const shape = { typeName, scalars: lookup(scalars), links: lookup(links), calls: lookup(calls) };
  shapes.set(object.constructor, shape);
  return shape;
}
