/** How many lines a text takes in a cell `width` characters wide, when it is wrapped at words. */
export function wrappedLines(text: string, width: number): number {
  // Proportional letters run a little wider than the digits that column widths are counted in.
  const room = Math.max(1, Math.floor(width * 0.98));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** Height in points that shows this many lines of 10-point text. */
export const rowHeight = (lines: number): number => Math.max(1, lines) * 13.5 + 4;
