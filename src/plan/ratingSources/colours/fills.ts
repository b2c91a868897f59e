import { colourOf } from "../../cells/colour";
import { fillAt, shownFillAt } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import { colourNameOf, type ColourName } from "./colourName";
import { standingOfColour } from "../judgement";
import type { RatingKey, Standing } from "../key/ratingKey";

const nearlySame = 4;

/** The fill an officer sees at a 0-based row and column, as far as it was read; "" for none, null for not read. */
export function seenFillAt(grid: SheetGrid, row: number, column: number): string | null {
  return grid.looks.length === 0 ? null : (shownFillAt(grid, row, column) ?? fillAt(grid, row, column));
}

/** How far two fills of one hue are apart: degrees on the colour wheel, for greys steps of lightness. */
function distance(one: string, other: string): number {
  const [a, b] = [colourOf(one), colourOf(other)];
  if (a.degrees === null || b.degrees === null) return Math.abs(a.lightness - b.lightness) * 100;
  const apart = Math.abs(a.degrees - b.degrees);
  return Math.min(apart, 360 - apart);
}

/** What the key's swatches of the same hue make of a fill: the nearest decides, unless another is as near. */
function bySwatches(fill: string, key: RatingKey): Standing | null {
  const { hue } = colourOf(fill);
  const near = [...key.fills]
    .filter(([swatch]) => hue !== null && colourOf(swatch).hue === hue)
    .map(([swatch, standing]) => ({ standing, apart: distance(fill, swatch) }))
    .sort((a, b) => a.apart - b.apart);
  const [nearest, ...others] = near;
  if (!nearest) return null;
  const asNear = others.filter(({ apart }) => apart - nearest.apart < nearlySame);
  return asNear.every(({ standing }) => standing === nearest.standing) ? nearest.standing : "unclear";
}

/** Amber is taken for itself where the key names only yellow, and the other way round, unless that says more. */
function byWords(name: ColourName, key: RatingKey): Standing | null {
  const exact = key.colours.get(name);
  if (exact !== undefined) return exact;
  const other = name === "amber" ? "yellow" : name === "yellow" ? "amber" : null;
  const standing = other === null ? undefined : key.colours.get(other);
  return standing === undefined ? null : standing === "amber" ? "amber" : "unclear";
}

/**
 * What a fill "#RRGGBB" stands for: by the key's own swatches, then by the colours it names, then by hue. Null for no
 * fill. "unclear" are grey, purple and nameless colours, and blue where the key has other colours only.
 */
export function standingOfFill(fill: string, key: RatingKey): Standing | null {
  if (fill === "") return key.colours.get("white") ?? null;
  const swatch = key.fills.get(fill) ?? bySwatches(fill, key);
  if (swatch !== null) return swatch;
  const name = colourNameOf(fill);
  if (name === null) return "unclear";
  const named = byWords(name, key);
  if (named !== null) return named;
  return name === "blue" && key.colours.size >= 2 ? "unclear" : standingOfColour(name, key);
}

/** Whether the key says what a fill means, by a swatch or a word. */
export function isInKey(fill: string, key: RatingKey): boolean {
  const name = colourNameOf(fill);
  return (
    key.fills.has(fill) || bySwatches(fill, key) !== null || (name !== null && byWords(name, key) !== null)
  );
}

/** The colour a fill is called: by the key's swatch of it, else by hue. */
export function colourOfFill(fill: string, key: RatingKey): ColourName | null {
  return (
    key.entries.find((entry) => entry.fill === fill && entry.colour !== null)?.colour ?? colourNameOf(fill)
  );
}

/** "filled amber", for a finding. */
export function fillInWords(fill: string, key: RatingKey): string {
  return `filled ${colourOfFill(fill, key) ?? "with another colour"}`;
}

const ratingColours: ReadonlySet<ColourName> = new Set(["red", "amber", "yellow", "green", "blue"]);

/** Whether a fill is one of the colours of a rating scale, or one the key explains. */
export function mayRate(fill: string, key: RatingKey): boolean {
  const name = fill === "" ? null : colourOfFill(fill, key);
  return name !== null && (ratingColours.has(name) || isInKey(fill, key));
}
