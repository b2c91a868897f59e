import { HostError } from "../../protocol/hostError";
import { HostObject, shapeOf } from "../../protocol/hostObject";
import { RangeBorderCollection } from "../formats/rangeBorders";

/** What getCellProperties asks for ({format: {fill: {color: true}}}), or the same tree with values. */
export interface PropertyTree {
  readonly [name: string]: unknown;
}

/** The same tree as asked, spelt the same, with what this object holds. */
export function readProperties(object: HostObject, asked: PropertyTree): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === true) answer[name] = member(object, name);
    else if (isTree(wanted)) answer[name] = readProperties(below(object, name), wanted);
  }
  return answer;
}

/** Puts every value of the tree to its place. */
export function writeProperties(object: HostObject, given: PropertyTree): void {
  for (const [name, value] of Object.entries(given)) {
    if (isTree(value) && name !== "hyperlink") writeProperties(below(object, name), value);
    else if (value !== undefined && value !== null) {
      member(object, name);
      Reflect.set(object, name, value);
    }
  }
}

const isTree = (value: unknown): value is PropertyTree => typeof value === "object" && value !== null;

function member(object: HostObject, name: string): unknown {
  if (shapeOf(object).scalars.has(name.toLowerCase())) return Reflect.get(object, name) as unknown;
  throw unknown(object, name);
}

// Borders are asked for by side, as {borders: {bottom: …}}, not as the collection they are elsewhere.
const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const isSide = (name: string): name is keyof typeof sides => name in sides;

function below(object: HostObject, name: string): HostObject {
  if (object instanceof RangeBorderCollection && isSide(name)) return object.getItem(sides[name]);
  const inner: unknown = shapeOf(object).links.has(name.toLowerCase())
    ? Reflect.get(object, name)
    : undefined;
  if (inner instanceof HostObject) return inner;
  throw unknown(object, name);
}

function unknown(object: HostObject, name: string): HostError {
  const location = `${shapeOf(object).typeName}.${name}`;
  return new HostError("ApiNotFound", `The workbench does not have ${location}.`, location);
}
