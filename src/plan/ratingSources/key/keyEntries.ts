import type { Hue } from "../../cells/colour";
import { hueOf } from "../../cells/colour";
import type { Sense } from "../../cells/ratings/senses";
import { readHeading } from "../../columns/heading";
import { cellName, textAt } from "../../sheets/gridReading";
import type { SheetGrid } from "../../sheets/sheetGrid";
import { colourNameOf, type ColourName } from "../colours/colourName";
import { keyLabel, keyPairs } from "./keyPairs";
import { cellsOf, type KeyCell, type RowPart } from "./rowParts";
import { sensesOfMeaning } from "./sensesOfMeaning";
import { swatchesOf } from "./swatches";

/** One colour of a key. */
export interface KeyEntry {
  /** By its word, else by its fill. */
  readonly colour: ColourName | null;
  /** The fill of its swatch "#RRGGBB"; null where it is only a word. */
  readonly fill: string | null;
  readonly hue: Hue | null;
  /** What the key says of it; "" where it says nothing. */
  readonly meaning: string;
  readonly senses: ReadonlySet<Sense>;
  /** Such as "A4". */
  readonly cell: string;
}

interface Found {
  readonly row: number;
  readonly mark: KeyCell;
  readonly colour: ColourName | null;
  /** Whether the colour is named; else it is only shown. */
  readonly byWord: boolean;
  readonly meaning: string;
  readonly meaningColumn: number;
  /** What stands before the colours in the same cell or row. */
  readonly label: string;
}

const longestMeaning = 200;
const isNumber = (text: string): boolean => /^\d+(?:[.,]\d+)?\s?%?$/.test(text);
/** Such a key rates something else: how much a recommendation matters, or the quarter before. */
const ofSomethingElse =
  /\b(?:priorit(?:y|ies)|importance|risks?|severity|impact|likelihood|previous|last|initial)\b.*\b(?:b?rag|key|ratings?|levels?|scores?|codes?|colours?|legend)\b|\b(?:key|b?rag|ratings?|legend|colours?)\b.*\b(?:priority|risk|importance|severity|impact)\b|^(?:priority|importance|severity)(?: level| of (?:the |each )?(?:recommendations?|actions?|findings?))?\s?:?$/i;

function pairsIn(part: RowPart, cells: readonly KeyCell[]): Found[] {
  return cells.flatMap((mark) => {
    if (mark.text === "" || mark.name !== null) return [];
    const pairs = keyPairs(mark.text);
    return pairs.map(({ colour, meaning }) => ({
      row: part.row,
      mark: pairs.length === 1 ? mark : { ...mark, fill: "" },
      colour,
      byWord: true,
      meaning,
      meaningColumn: mark.column,
      label: keyLabel(mark.text),
    }));
  });
}

function swatchesIn(grid: SheetGrid, part: RowPart, cells: readonly KeyCell[]): Found[] {
  const [first] = cells;
  return swatchesOf(cells).map(({ mark, meaning }) => {
    const below = meaning ? "" : textAt(grid, part.row + 1, mark.column);
    return {
      row: part.row,
      mark,
      colour: mark.name ?? colourNameOf(mark.fill),
      byWord: mark.name !== null,
      meaning: meaning?.text ?? below,
      meaningColumn: meaning?.column ?? mark.column,
      label: first && first.column !== mark.column && first !== meaning ? first.text : "",
    };
  });
}

/** A meaning that carries its colour itself: "Complete" on green. A row of counts ("Complete", 12) explains nothing. */
function coloured(part: RowPart, cells: readonly KeyCell[]): Found[] {
  if (cells.some(({ text }) => isNumber(text))) return [];
  return cells.flatMap((mark) => {
    const isMeaning = mark.fill !== "" && mark.text !== "" && mark.name === null;
    if (!isMeaning || mark.text.length > longestMeaning || keyPairs(mark.text).length > 0) return [];
    const colour = colourNameOf(mark.fill);
    const place = { row: part.row, mark, meaningColumn: mark.column };
    const found = { ...place, colour, byWord: false, meaning: mark.text, label: "" };
    return colour === null || sensesOfMeaning(mark.text).size === 0 ? [] : [found];
  });
}

/** The cell right above a run of entries is their label. */
function labelAbove(grid: SheetGrid, found: Found, isEntry: ReadonlySet<string>): string {
  let row = found.row - 1;
  while (isEntry.has(`${row},${found.mark.column}`)) row--;
  return textAt(grid, row, found.mark.column);
}

/** Two lists beside each other on a sheet of lists: the second's heading names a column of a plan. */
function isListOfItsOwn(grid: SheetGrid, found: Found, isEntry: ReadonlySet<string>): boolean {
  if (found.meaningColumn === found.mark.column) return false;
  let row = found.row - 1;
  while (isEntry.has(`${row},${found.mark.column}`)) row--;
  const heading = readHeading(textAt(grid, row, found.meaningColumn));
  return heading?.exact === true && ["rating", "lead", "agency", "due"].includes(heading.meaning);
}

function entryOf({ row, mark, colour, meaning, meaningColumn }: Found): KeyEntry {
  const fill = mark.fill === "" ? null : mark.fill;
  // "Green = 100%" is a step of a rule; a number in a cell of its own is a count.
  const step = meaning.includes("%") && meaningColumn === mark.column;
  const said = meaning.length > longestMeaning || (isNumber(meaning) && !step) ? "" : meaning;
  return {
    colour,
    fill,
    hue: fill === null ? null : hueOf(fill),
    meaning: said,
    senses: sensesOfMeaning(said),
    cell: cellName(row, mark.column),
  };
}

/** One colour that a text carries itself is decoration; a key of that kind has two at least. */
function enough(found: readonly Found[]): readonly Found[] {
  return new Set(found.map(({ colour }) => colour)).size >= 2 ? found : [];
}

/** Reads every colour that is explained in these parts of a sheet, but not those of a key that rates something else. */
export function keyEntries(grid: SheetGrid, parts: readonly RowPart[]): KeyEntry[] {
  const rows = parts.map((part) => ({ part, cells: cellsOf(grid, part) }));
  const found = rows.flatMap(({ part, cells }) => [
    ...pairsIn(part, cells),
    ...swatchesIn(grid, part, cells).filter(({ mark, meaning }) => mark.name !== null || meaning !== ""),
  ]);
  const all = [...found, ...enough(rows.flatMap(({ part, cells }) => coloured(part, cells)))];
  const isEntry = new Set(all.map(({ row, mark }) => `${row},${mark.column}`));
  return all
    .filter(
      (one) =>
        ![one.label, labelAbove(grid, one, isEntry)].some((label) =>
          ofSomethingElse.test(label.slice(0, longestMeaning)),
        ) && !isListOfItsOwn(grid, one, isEntry),
    )
    .flatMap((one) => {
      const entry = entryOf(one);
      // A swatch alone counts where its meaning is a rating; a colour by its word, where anything is said of it.
      const counts = one.byWord ? entry.meaning !== "" || entry.fill !== null : entry.senses.size > 0;
      return counts ? [entry] : [];
    });
}
