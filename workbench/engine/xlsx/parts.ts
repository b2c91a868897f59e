import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { areSound, withinReason } from "./soundParts";
import { childrenNamed, readXml } from "./xml";

/** The parts of a file by their path, such as "xl/workbook.xml". */
export type Parts = Record<string, Uint8Array>;

/** Unzips a file; null where it is no whole zip, far too large, or what it calls XML is none. */
export function unzipped(bytes: Uint8Array): Parts | null {
  try {
    const parts = unzipSync(bytes, { filter: withinReason() });
    return areSound(parts) ? parts : null;
  } catch {
    return null;
  }
}

// A zip cannot say less than 1980; every file says the same, so that the same workbook gives the same bytes.
const mtime = new Date(1980, 0, 1, 0, 0, 0);

/** Zips parts in the order of their paths, always to the same bytes. */
export function zipped(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const paths = Object.keys(parts).sort((one, other) =>
    one === first ? -1 : other === first ? 1 : one < other ? -1 : one > other ? 1 : 0,
  );
  const zippable: Zippable = {};
  for (const path of paths) {
    const part = parts[path];
    if (part) zippable[path] = [part, { mtime, level: 6, os: 0 }];
  }
  return zipSync(zippable);
}

/** A part as text, or null where the file has no such part. */
export const partText = (parts: Parts, path: string): string | null => {
  const part = parts[path];
  return part ? strFromU8(part) : null;
};

export const setPartText = (parts: Parts, path: string, text: string): void => {
  parts[path] = strToU8(text);
};

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path of the part it leads to. */
  readonly target: string;
}

/** Where the relationships of a part are written: "xl/workbook.xml" has "xl/_rels/workbook.xml.rels". */
export const relationshipsPath = (path: string): string => {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
};

/** What a part relates to inside the file; targets are resolved against the part's folder. */
export async function relationshipsOf(parts: Parts, path: string): Promise<Relationship[]> {
  const text = partText(parts, relationshipsPath(path));
  const root = text === null ? null : await readXml(text);
  return childrenNamed(root, "Relationship")
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: resolved(path, attributes.Target ?? ""),
    }));
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  return folders.join("/");
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The path of each sheet's part, in the order of the tabs. */
export async function sheetParts(parts: Parts): Promise<SheetPart[]> {
  const text = partText(parts, workbookPath);
  const root = text === null ? null : await readXml(text);
  const related = await relationshipsOf(parts, workbookPath);
  return childrenNamed(childrenNamed(root, "sheets")[0], "sheet").flatMap(({ attributes }) => {
    const id = attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const target = related.find((relationship) => relationship.id === id)?.target;
    return target === undefined ? [] : [{ name: attributes.name ?? "", path: target }];
  });
}

export const workbookPath = "xl/workbook.xml";
