import { partText, relationshipsOf, type Parts } from "../../parts";

/** What a sheet's part says behind its cells that the codec's library does not read. */
export interface SheetTail {
  /** Priorities of the conditional formats that stop those after them. */
  readonly stopping: ReadonlySet<number>;
  readonly hasSparklines: boolean;
  readonly hasNewerRules: boolean;
  /** Worksheet custom properties as Excel itself keeps them. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Reads the part of a sheet behind its cells, which is short however long the sheet is. */
export async function sheetTail(parts: Parts, path: string): Promise<SheetTail> {
  const text = partText(parts, path) ?? "";
  const tail = text.slice(Math.max(0, text.lastIndexOf("sheetData")));
  const stopping = new Set<number>();
  for (const [tag] of tail.matchAll(/<(?:\w+:)?cfRule\b[^>]*>/g))
    if (/\bstopIfTrue="(?:1|true)"/.test(tag)) stopping.add(Number(/\bpriority="(\d+)"/.exec(tag)?.[1] ?? 0));
  return {
    stopping,
    hasSparklines: tail.includes("sparklineGroups"),
    hasNewerRules: /<x14:cfRule\b[^>]*type="(?!dataBar)/.test(tail),
    properties: await excelProperties(parts, path, tail),
  };
}

/** Excel keeps each property's text in a binary part of its own, two bytes a letter. */
async function excelProperties(parts: Parts, path: string, tail: string): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  const tags = [...tail.matchAll(/<(?:\w+:)?customPr\b[^>]*>/g)].map(([tag]) => tag);
  if (tags.length === 0) return properties;
  const related = await relationshipsOf(parts, path);
  for (const tag of tags) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    const id = /\w+:id="([^"]*)"/.exec(tag)?.[1];
    const bytes = parts[related.find((relationship) => relationship.id === id)?.target ?? ""];
    if (name !== undefined && bytes) properties.set(name, new TextDecoder("utf-16le").decode(bytes));
  }
  return properties;
}
