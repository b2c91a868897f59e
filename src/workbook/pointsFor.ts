/**
 * The width in points of a column for so many characters: Office.js counts widths in points; a character of the
 * default font is 7 pixels, and a cell has 5 of padding.
 */
export const pointsFor = (characters: number): number => (characters * 7 + 5) * 0.75;
