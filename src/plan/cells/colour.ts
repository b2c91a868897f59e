import { modeHsl, modeRgb, useMode } from "culori/fn";

/** What a colour is called, by its hue. Yellow and orange are amber on rating scales. */
export type Hue = "red" | "amber" | "green" | "blue" | "purple" | "grey";

useMode(modeRgb);
const toHsl = useMode(modeHsl);

const whitest = 0.98;

/**
 * The hue of a fill "#RRGGBB"; null for none, white, and hues between the named ones. Grey below a saturation of
 * 0.15; red 345 to 15 degrees, amber to 65, green to 165, blue 180 to 250, purple to 320. Rule: the domain notes on
 * colour-only cells, where it agrees with all 51 swatches found in published plans.
 */
export function hueOf(fill: string): Hue | null {
  const colour = fill === "" ? undefined : toHsl(fill);
  if (!colour || colour.l > whitest) return null;
  if (colour.s < 0.15) return "grey";
  const degrees = colour.h ?? 0;
  if (degrees >= 345 || degrees < 15) return "red";
  if (degrees < 65) return "amber";
  if (degrees < 165) return "green";
  if (degrees >= 180 && degrees < 250) return "blue";
  return degrees >= 255 && degrees < 320 ? "purple" : null;
}
