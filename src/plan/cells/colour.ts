import { modeHsl, modeRgb, useMode } from "culori/fn";

/** What a colour is called, by its hue. Yellow and orange are amber on rating scales. */
export type Hue = "red" | "amber" | "green" | "blue" | "purple" | "grey";

/** A fill's hue, and its place on the colour wheel: 0 to 360 degrees, null for greys. */
export interface FillColour {
  readonly hue: Hue | null;
  readonly degrees: number | null;
  /** 0 for black to 1 for white. */
  readonly lightness: number;
}

const sixDigits = /^#[\da-f]{6}$/i;
const whitest = 0.98;
const greyest = 0.15;
const none: FillColour = { hue: null, degrees: null, lightness: 1 };

function hueAt(degrees: number): Hue | null {
  if (degrees >= 345 || degrees < 15) return "red";
  if (degrees < 65) return "amber";
  if (degrees < 165) return "green";
  if (degrees >= 180 && degrees < 250) return "blue";
  return degrees >= 255 && degrees < 320 ? "purple" : null;
}

useMode(modeRgb);
const toHsl = useMode(modeHsl);

function lookAt(fill: string): FillColour {
  const colour = sixDigits.test(fill) ? toHsl(fill) : undefined;
  if (!colour || colour.l > whitest) return none;
  const { h: degrees, s: saturation, l: lightness } = colour;
  if (degrees === undefined || saturation < greyest) return { hue: "grey", degrees: null, lightness };
  return { hue: hueAt(degrees), degrees, lightness };
}

// A workbook has a few dozen fills and a long sheet thousands of filled cells.
const known = new Map<string, FillColour>();
const mostKnown = 5000;

/** A fill "#RRGGBB" as a colour; without hue for no fill, white, and hues between the named ones. */
export function colourOf(fill: string): FillColour {
  const before = known.get(fill);
  if (before) return before;
  const colour = lookAt(fill);
  if (known.size < mostKnown) known.set(fill, colour);
  return colour;
}

/**
 * The hue of a fill "#RRGGBB"; null for none, white, and hues between the named ones. Grey below a saturation of
 * 0.15; red 345 to 15 degrees, amber to 65, green to 165, blue 180 to 250, purple to 320. Rule: the domain notes on
 * colour-only cells, where it agrees with all 51 swatches found in published plans.
 */
export function hueOf(fill: string): Hue | null {
  return colourOf(fill).hue;
}

const ratingHues = new Set<Hue | null>(["red", "amber", "green", "blue"]);

/** The hue of a fill "#RRGGBB" that rating scales use; null for other hues, "" and null. */
export function ratingHueOf(fill: string | null): Hue | null {
  const hue = hueOf(fill ?? "");
  return ratingHues.has(hue) ? hue : null;
}
