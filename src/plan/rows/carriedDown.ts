/**
 * Whether blanks in a column stand for the value above: some follow a value, and no two neighbours repeat one.
 * On a sheet that repeats its values a blank is a blank.
 *
 * @param blocks the column's texts line by line, "" for blank, in blocks that a section row or header separates
 */
export function isCarriedDown(blocks: readonly (readonly string[])[]): boolean {
  let blanks = 0;
  for (const block of blocks) {
    let above = "";
    for (const text of block) {
      if (text === "") blanks += above === "" ? 0 : 1;
      else if (text === above) return false;
      if (text !== "") above = text;
    }
  }
  return blanks > 0;
}
