import type { SheetGrid } from "../sheets/sheetGrid";
import type { TableBlock } from "../tables/tableBlock";
import { headedLists } from "./lists/headedLists";
import { numberedLists } from "./lists/numberedLists";
import { statedAround } from "./lists/statedAround";
import { openCells } from "./lists/openCells";
import type { FoundList, ListArea, ListedEntry, StatedNumber } from "./lists/foundList";
import { nameInTitle } from "./reviews/nameInTitle";

/** The recommendations that a sheet lists, of one review or of several. */
export interface RecommendationList {
  readonly sheet: string;
  readonly visible: boolean;
  /** What the sheet says the whole list belongs to: a title or the sheet's own name; null where neither does. */
  readonly review: string | null;
  readonly entries: readonly ListedEntry[];
  readonly stated: readonly StatedNumber[];
  /** Where each table of the list lies; a plan's block that runs on into one ends above it. */
  readonly areas: readonly ListArea[];
}

const noBlocks: readonly TableBlock[] = [];

/** The review of the whole list: titles above its tables where they agree, else the sheet's name. */
function reviewOfList(grid: SheetGrid, lists: readonly FoundList[]): string | null {
  const titled = new Set(lists.flatMap(({ title }) => (title === null ? [] : [title])));
  const [only] = titled;
  if (titled.size === 1 && only !== undefined) return only;
  return titled.size > 1 ? null : nameInTitle(grid.name.replaceAll("_", " "));
}

/**
 * Reads the recommendations a sheet lists beside, above or below its plans, or on a sheet of their own: found by its
 * headings, else as numbered texts under words that say "recommendations". Strengths are passed over. Null where it
 * lists none: a table with dates or ratings is a plan, and glossaries, contacts and meetings list something else.
 * @param blocks the plans of this sheet; their cells are not looked at
 */
export function readRecommendationList(
  grid: SheetGrid,
  blocks: readonly TableBlock[] = noBlocks,
): RecommendationList | null {
  const rows = openCells(grid, blocks);
  const headed = headedLists(grid, rows);
  const lists = headed.length > 0 ? headed : numberedLists(rows, grid.name);
  if (lists.length === 0) return null;
  // With tables of several reviews, each title speaks for its own.
  const several = new Set(lists.map(({ title }) => title)).size > 1;
  const entries = lists.flatMap((list) =>
    several && list.title !== null
      ? list.entries.map((entry) => ({ ...entry, review: entry.review ?? list.title }))
      : list.entries,
  );
  return {
    sheet: grid.name,
    visible: grid.visible,
    review: reviewOfList(grid, lists),
    entries,
    stated: [...lists.flatMap(({ stated }) => stated), ...statedAround(rows, lists)],
    areas: lists.map(({ area }) => area),
  };
}
