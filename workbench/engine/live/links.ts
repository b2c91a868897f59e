import type { LinkInfo } from "../linkInfo";
import type { LiveWorkbook, Zone } from "../liveWorkbook";
import type { Inside } from "../model/inside";

/** Links by cell ("3,0"), for one sheet each, as they were after so many moves. */
interface Known {
  moves: number;
  readonly keys: Map<string, Map<string, string>>;
}

const knownOf = new WeakMap<Inside, Known>();
const cellOf = (row: number, column: number) => `${row},${column}`;

/** The keys of the kept links of a sheet by cell; found out once between two moves of others. */
function keysOf(inside: Inside, sheet: string): Map<string, string> {
  let known = knownOf.get(inside);
  if (known?.moves !== inside.count.moves)
    knownOf.set(
      inside,
      (known = { moves: inside.count.moves, keys: new Map<string, Map<string, string>>() }),
    );
  let keys = known.keys.get(sheet);
  if (!keys) {
    keys = new Map();
    for (const key of inside.keptKeys("link:"))
      for (const place of inside.kept(key)?.places ?? [])
        if (place?.sheet === sheet) keys.set(cellOf(place.zone.top, place.zone.left), key);
    known.keys.set(sheet, keys);
  }
  return keys;
}

/** Keeps or forgets, and goes on knowing what the others are. */
function keep(inside: Inside, key: string, place: Parameters<Inside["keep"]>[1]): void {
  const known = knownOf.get(inside);
  inside.keep(key, place);
  if (known) known.moves = inside.count.moves;
}

/** The same links put down in the same order have the same keys, whatever was there before. */
function freeKey(inside: Inside, sheet: string, links: number): string {
  let number = links + 1;
  while (inside.kept(`link:${sheet}:${number}`)) number++;
  return `link:${sheet}:${number}`;
}

function setLink(inside: Inside, sheet: string, row: number, column: number, link: LinkInfo | null): void {
  const keys = keysOf(inside, sheet);
  const before = keys.get(cellOf(row, column));
  if (link) {
    const key = before ?? freeKey(inside, sheet, keys.size);
    const zone = { top: row, left: column, bottom: row, right: column };
    const value = { hyperlink: link.target, ...(link.tip === null ? {} : { tooltip: link.tip }) };
    keys.set(cellOf(row, column), key);
    keep(inside, key, { places: [{ sheet, zone }], value });
  } else if (before !== undefined) {
    keys.delete(cellOf(row, column));
    keep(inside, before, null);
  }
}

function clearLinks(inside: Inside, sheet: string, zone: Zone): void {
  for (const cell of [...keysOf(inside, sheet).keys()]) {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    const within = row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
    if (within) setLink(inside, sheet, row, column, null);
  }
}

/** Links on cells: they move with them, and are saved with the file. */
export function linkFunctions(inside: Inside): Pick<LiveWorkbook, "link" | "setLink" | "clearLinks"> {
  return {
    link: (sheet, row, column) => {
      const key = keysOf(inside, sheet).get(cellOf(row, column));
      const kept = key === undefined ? undefined : inside.kept(key)?.value;
      if (!kept) return null;
      const { hyperlink, tooltip } = kept as { readonly hyperlink: string; readonly tooltip?: string };
      return { target: hyperlink, tip: tooltip ?? null };
    },
    setLink: (sheet, row, column, link) => setLink(inside, sheet, row, column, link),
    clearLinks: (sheet, zone) => clearLinks(inside, sheet, zone),
  };
}
