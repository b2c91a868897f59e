// A character of the standard font is 7 pixels wide; a column's width in a file counts its padding.
const pixelsPerCharacter = 7;

/** Whole pixels as a file's width, in characters to 1/256 (ECMA-376 part 1, 18.3.1.13). */
const exactCharacters = (pixels: number) => Math.trunc((pixels / pixelsPerCharacter) * 256) / 256;

/** A width of a file in pixels: whole ones where Excel wrote it, else as it comes, so that it can go back the same. */
export function pixelsOf(characters: number): number {
  const pixels = characters * pixelsPerCharacter;
  const whole = Math.round(pixels);
  return exactCharacters(whole) === characters ? whole : pixels;
}

/** A width in pixels as a file's width. */
export const charactersOf = (pixels: number): number =>
  Number.isInteger(pixels) ? exactCharacters(pixels) : Math.round((pixels / pixelsPerCharacter) * 1e6) / 1e6;
