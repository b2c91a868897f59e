import { allNamed, elementAt, readXml } from "./xml";

/** A colour as the file writes it: plain, of the theme, or of the old palette. */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Resolves a colour of the file to "#RRGGBB"; undefined where it says none. */
export type ColourReader = (colour: object | undefined) => string | undefined;

// ECMA-376 part 1, 18.8.27: the palette of 64, of which the first eight come twice.
const eight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette = [
  eight,
  eight,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
]
  .join(" ")
  .split(" ");

// Cells count theme colours in this order, which is not the order of the theme part.
const slots = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
// The colours of Office's own theme, for files without a theme part.
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The theme's colours by their name in drawings, such as "accent1" or "tx1". */
export async function themeColours(theme: string | null): Promise<ReadonlyMap<string, string>> {
  const scheme = allNamed(theme === null ? null : await readXml(theme), "clrScheme")[0];
  const found = new Map<string, string>();
  slots.forEach((slot, at) => {
    const entry = elementAt(scheme, slot);
    const colour =
      elementAt(entry, "srgbClr")?.attributes.val ??
      elementAt(entry, "sysClr")?.attributes.lastClr ??
      officeTheme[at];
    if (colour !== undefined) found.set(slot, colour.toUpperCase());
  });
  for (const [alias, slot] of [
    ["tx1", "dk1"],
    ["tx2", "dk2"],
    ["bg1", "lt1"],
    ["bg2", "lt2"],
  ] as const)
    found.set(alias, found.get(slot) ?? "000000");
  return found;
}

/** The palette a file brings in its styles part instead of the usual one; null where it brings none. */
export async function ownPalette(styles: string | null): Promise<readonly string[] | null> {
  if (!styles?.includes("indexedColors")) return null;
  const colours = allNamed(await readXml(styles), "rgbColor").map(({ attributes }) =>
    attributes.rgb?.slice(-6),
  );
  return palette.map((usual, at) => colours[at] ?? usual);
}

/** A reader of cell colours under a theme, and under a file's own palette where it brings one. */
export function colourReader(
  theme: ReadonlyMap<string, string>,
  indexedColours: readonly string[] = palette,
): ColourReader {
  return (colour) => {
    if (!colour) return undefined;
    const { argb, theme: slot, tint, indexed } = colour as FileColour;
    const plain =
      argb?.slice(-6) ??
      (slot === undefined ? undefined : theme.get(slots[slot] ?? "")) ??
      (indexed === undefined ? undefined : indexedColours[indexed]);
    return plain === undefined ? undefined : `#${tinted(plain, tint ?? 0).toUpperCase()}`;
  };
}

/** A colour made lighter (tint above 0) or darker, as Excel does: on its lightness (ECMA-376, 18.8.19). */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((pair) => parseInt(pair, 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  return fromHue(hueOf(red, green, blue, high, spread), saturation, wanted);
}

function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  if (spread === 0) return 0;
  if (high === red) return ((green - blue) / spread + 6) % 6;
  return high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
function fromHue(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const between = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = light - chroma / 2;
  const mixes = [
    [chroma, between, 0],
    [between, chroma, 0],
    [0, chroma, between],
    [0, between, chroma],
    [between, 0, chroma],
    [chroma, 0, between],
  ];
  return (mixes[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
