// Advance widths of Excel's standard font in parts of its size, by kinds of letters: its figures are 0.507 wide.
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ ijl.,;:'’!|]/, 0.24],
  [/[frt()[\]{}/\\"“”\-–]/, 0.35],
  [/[mwMW@%&—]/, 0.82],
  [/\p{Lu}/u, 0.59],
  [/[\p{L}\p{N}\p{P}\p{S}]/u, 0.5],
];

// Letters of other scripts are up to as wide as high.
const firstOfOthers = 0x2e80;

// A little more than the font says: other fonts are wider, and text that is cut off is worse than a row too high.
const margin = 1.05;

const known = new Map<string, number>();

function widthOf(letter: string): number {
  let ems = known.get(letter);
  if (ems === undefined) {
    const isOther = (letter.codePointAt(0) ?? 0) >= firstOfOthers;
    ems = isOther ? 1 : (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.5);
    known.set(letter, ems);
  }
  return ems;
}

/** A text's width in points on one line, as near as it can be told without a font. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  return ems * size * margin * (bold ? 1.05 : 1);
}

/** How many lines a text takes in a width in points: broken between words, and inside those too long for a line. */
export function linesWithin(text: string, width: number, size: number, bold: boolean): number {
  const points = Math.max(size, width);
  const space = textWidth(" ", size, bold);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = textWidth(word, size, bold);
      if (used > 0 && used + space + wide > points) {
        lines++;
        used = 0;
      }
      const over = Math.max(0, Math.ceil(wide / points) - 1);
      lines += over;
      used = over > 0 ? wide - over * points : used + (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
}
