import { comparableText } from "../../cells/cellText";
import { meaningOfGreen } from "../../cells/keyWords";
import type { Sense } from "../../cells/ratings/senses";
import { endOfRows, filledCells } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import type { TableBlock } from "../../tables/tableBlock";
import type { GreenMeaning } from "../../line";
import type { ColourName } from "../colours/colourName";
import { codesIn } from "./keyCodes";
import { keyEntries, type KeyEntry } from "./keyEntries";
import { percentSpans, percentSteps, type PercentRule } from "./percentRule";
import { partsOutside, type RowPart } from "./rowParts";
import { saysPlainlyDone } from "./sensesOfMeaning";

/** What a colour stands for: a rating word's sense, or "unclear" where the key leaves two readings open. */
export type Standing = Sense | "unclear";

/** What the key of a sheet says about its ratings. */
export interface RatingKey {
  readonly entries: readonly KeyEntry[];
  /** Null where the key does not say, or says both. */
  readonly green: GreenMeaning | null;
  /** What each colour the key names stands for; red, amber, green and blue stay themselves unless it contradicts them. */
  readonly colours: ReadonlyMap<ColourName, Standing>;
  /** The same for each swatch's fill "#RRGGBB". */
  readonly fills: ReadonlyMap<string, Standing>;
  /** Short codes and what they stand for: "1 = fully achieved". In small letters. */
  readonly codes: ReadonlyMap<string, Sense>;
  /** The sheet's own rule for percentages; null where there is none, or it was not understood. */
  readonly percents: PercentRule | null;
}

/** The key of a sheet that has none. */
export const noKey: RatingKey = {
  entries: [],
  green: null,
  colours: new Map(),
  fills: new Map(),
  codes: new Map(),
  percents: null,
};

const usual: Readonly<
  Partial<Record<ColourName, { readonly itself: Sense; readonly means: readonly Sense[] }>>
> = {
  green: { itself: "green", means: ["done", "underWay"] },
  blue: { itself: "blue", means: ["done"] },
  yellow: { itself: "amber", means: ["underWay", "atRisk", "offTrack"] },
};

/**
 * What one entry makes of its colour. Colours stay colours (report contract): a key may only contradict them. Red and
 * amber say "open" whatever their words, so only work plainly done or closed contradicts them.
 */
function standingOf({ colour, meaning, senses }: KeyEntry): Standing {
  const [only] = senses;
  if (colour === "red" || colour === "amber") {
    if (saysPlainlyDone(meaning)) return "done";
    return senses.size === 1 && only === "closedNotDone" ? only : colour;
  }
  const known = colour === null ? undefined : usual[colour];
  if (known && (senses.size === 0 || known.means.some((sense) => senses.has(sense)))) return known.itself;
  if (colour === "green" && meaningOfGreen(meaning) !== null) return "green";
  return senses.size === 1 && only !== undefined ? only : "unclear";
}

/** Two entries that make different things of one colour leave it unclear. */
function standings<T>(entries: readonly KeyEntry[], of: (entry: KeyEntry) => T | null): Map<T, Standing> {
  const found = new Map<T, Standing>();
  for (const entry of entries) {
    const name = of(entry);
    if (name === null) continue;
    const standing = standingOf(entry);
    const before = found.get(name);
    found.set(name, before === undefined || before === standing ? standing : "unclear");
  }
  return found;
}

function greenOf(entries: readonly KeyEntry[]): GreenMeaning | null {
  const meanings = new Set(
    entries.flatMap(({ colour, meaning }) => (colour === "green" ? (meaningOfGreen(meaning) ?? []) : [])),
  );
  const [only] = meanings;
  return meanings.size === 1 && only ? only : null;
}

function percentsOf(entries: readonly KeyEntry[], texts: readonly string[]): PercentRule | null {
  const stating = entries.filter(({ meaning }) => /%|per ?cent/.test(meaning));
  const bands = stating.map((entry) => {
    const standing = standingOf(entry);
    const spans = percentSpans(entry.meaning);
    return spans && standing !== "unclear" ? spans.map((span) => ({ ...span, sense: standing })) : null;
  });
  if (bands.some((band) => band === null)) return null;
  const rule = bands.length > 0 ? bands.flatMap((band) => band ?? []) : texts.flatMap(percentSteps);
  // "Red: 20%, Green: 45%" counts lines; a rule has a range.
  return rule.length >= 2 && rule.some(({ from, to }) => from < to) ? rule : null;
}

const code = /^(?:\d|[A-Za-z]{1,2})$/;

/** The texts of some parts; a code and the words in the next cell ("C", "Complete") are one text. */
function textsIn(grid: SheetGrid, parts: readonly RowPart[]): string[] {
  return parts.flatMap(({ row, from, to }) => {
    const cells = filledCells(grid, row).filter(({ column }) => column >= from && column < to);
    return cells.map(({ column, text }, at) => {
      const next = code.test(text) ? cells[at + 1] : undefined;
      return next && next.column - column <= 2 && /\p{L}{3}/u.test(next.text)
        ? `${text} = ${next.text}`
        : text;
    });
  });
}

/** Reads what the given parts of a sheet say about ratings. */
export function readKeyIn(grid: SheetGrid, parts: readonly RowPart[]): RatingKey {
  const entries = keyEntries(grid, parts);
  const texts = textsIn(grid, parts);
  return {
    entries,
    green: greenOf(entries),
    colours: standings(entries, ({ colour }) => colour),
    fills: standings(entries, ({ fill }) => fill),
    codes: codesIn(texts),
    percents: percentsOf(entries, texts),
  };
}

/**
 * Reads the key around the tables of a sheet: above, beside, between and below them. keyRows are 0-based rows inside
 * a table that were found to be a key.
 */
export function readRatingKey(
  grid: SheetGrid,
  blocks: readonly TableBlock[],
  keyRows: readonly number[],
): RatingKey {
  return readKeyIn(grid, partsOutside(grid, blocks, keyRows));
}

/** What a key says of red, in small letters; null where it says nothing, two things, or red is done on this sheet. */
export function saidOfRed({ entries, colours }: RatingKey): string | null {
  if (colours.get("red") !== "red") return null;
  const said = new Set(
    entries.flatMap(({ colour, meaning }) =>
      // A key's last entry may have a note of the plan behind it.
      colour === "red" && meaning !== "" ? [comparableText(meaning).split(/\.(?:\s|$)/)[0] ?? ""] : [],
    ),
  );
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** Whether a key says anything by which ratings are read. */
export function saysSomething(key: RatingKey): boolean {
  return (
    key.green !== null ||
    key.percents !== null ||
    key.codes.size > 0 ||
    key.entries.some(({ senses }) => senses.size > 0)
  );
}

const mostCells = 150;
const mostRows = 60;

/** Whether a sheet without a plan is the workbook's key: small, with two colours at least that mean something. */
export function isKeySheet(grid: SheetGrid): boolean {
  let cells = 0;
  let rows = 0;
  for (let row = grid.top; row < endOfRows(grid); row++) {
    const filled = filledCells(grid, row).length;
    cells += filled;
    rows += filled > 0 ? 1 : 0;
    if (cells > mostCells || rows > mostRows) return false;
  }
  const key = readRatingKey(grid, [], []);
  const meant = new Set(key.entries.flatMap(({ colour, senses }) => (senses.size > 0 ? [colour] : [])));
  // Two lists side by side ("Red, Amber, Green" and "Open, Closed, On hold") are no key.
  const plausible = (key.colours.get("green") ?? "green") === "green";
  return meant.size >= 2 && plausible;
}

function same(one: RatingKey, other: RatingKey): boolean {
  const written = (key: RatingKey): string =>
    JSON.stringify([
      key.green,
      [...key.colours].sort(),
      [...key.fills].sort(),
      [...key.codes].sort(),
      key.percents,
    ]);
  return written(one) === written(other);
}

/**
 * The key of a plan sheet: its own, else the one of the workbook's key sheets. Key sheets that differ say nothing, so
 * that green's meaning is asked.
 */
export function keyFor(own: RatingKey, keySheets: readonly RatingKey[]): RatingKey {
  if (saysSomething(own)) return own;
  const [first, ...others] = keySheets.filter(saysSomething);
  return first && others.every((other) => same(first, other)) ? first : own;
}
