/** What the blanks of a column mean; "unsure" where merged cells and repeated values stand side by side. */
export type BlankMeaning = "carried" | "blank" | "unsure";

// One repeat among five blanks is two neighbours that say the same; one blank among five repeats was forgotten.
const fewest = 0.2;

/**
 * What blanks below a value mean in a column, judged by all of it. In a sheet made with merged cells no two
 * neighbours repeat a value, and a blank stands for the value above; in a log every row is filled, and a blank is a
 * blank, above all below a value that was written twice. Where both are found the evidence is mixed.
 *
 * @param blocks the column's rows line by line, in blocks that a section row or header separates
 * @param textOf a row's text in the column, "" for blank
 * @param told whether two neighbours that say the same are told apart by another column, and so prove nothing
 */
export function meaningOfBlanks<Row>(
  blocks: readonly (readonly Row[])[],
  textOf: (row: Row) => string,
  told: (row: Row, above: Row) => boolean = () => false,
): BlankMeaning {
  let blanks = 0;
  let belowSingle = 0;
  let repeats = 0;
  for (const block of blocks) {
    let above = "";
    let before: Row | null = null;
    let twice = false;
    for (const row of block) {
      const text = textOf(row);
      if (text === "") {
        if (above !== "") blanks++;
        if (above !== "" && !twice) belowSingle++;
      } else {
        twice = before !== null && textOf(before) === text && !told(row, before);
        if (twice) repeats++;
        above = text;
      }
      before = row;
    }
  }
  if (belowSingle === 0) return "blank";
  const share = repeats / (repeats + blanks);
  if (share <= fewest) return "carried";
  return share >= 1 - fewest ? "blank" : "unsure";
}
