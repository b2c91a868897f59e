import { colourOf } from "../../cells/colour";
import { comparableText } from "../../cells/cellText";
import { simplified } from "../../cells/ratings/senses";

/** A colour as officers name it. Yellow is kept apart from amber, since some keys give both. */
export type ColourName =
  "red" | "amber" | "yellow" | "green" | "blue" | "purple" | "grey" | "white" | "black";

const named: ReadonlyMap<string, ColourName> = new Map([
  ["red", "red"],
  ["r", "red"],
  ["amber", "amber"],
  ["ambre", "amber"],
  ["orange", "amber"],
  ["a", "amber"],
  ["yellow", "yellow"],
  ["y", "yellow"],
  ["green", "green"],
  ["g", "green"],
  ["blue", "blue"],
  ["b", "blue"],
  ["purple", "purple"],
  ["grey", "grey"],
  ["gray", "grey"],
  ["white", "white"],
  ["black", "black"],
]);
const longestName = 12;
/** From here on the colour wheel shows yellow rather than orange (FFC000 lies at 45 degrees, FFFF00 at 60). */
const yellowFrom = 52;

/** The colour that a comparable or plain text names, as a whole: "Amber", "g", "Gray". Null where it is none. */
export function colourNamed(text: string): ColourName | null {
  if (text === "" || text.length > longestName) return null;
  return named.get(simplified(comparableText(text))) ?? null;
}

/** What a fill "#RRGGBB" is called; null for none and for hues without a name. */
export function colourNameOf(fill: string): ColourName | null {
  const { hue, degrees } = colourOf(fill);
  if (hue === "amber") return degrees !== null && degrees >= yellowFrom ? "yellow" : "amber";
  return hue;
}
