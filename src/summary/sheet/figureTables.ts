import { ratings, type Rating } from "../../plan/line";
import { ratingColours } from "../palette";
import { ratingHeading } from "../ratingWords";
import type { CellContent, TableColumn } from "../sheetLayout";
import type { NamedTally, Tally } from "../tally";
import type { TableParts } from "./section";

/** Which tallies a table shows, and how its first column and last row are called. */
export interface Figures {
  readonly tallies: readonly NamedTally[];
  /** Null where a figure has no total. */
  readonly totals: Readonly<Record<keyof Tally, number | null>>;
  /** "Review" or "Priority". */
  readonly heading: string;
  /** Stands for the name "". */
  readonly unnamed: string;
  readonly allOfThem: string;
}

type FigureColumn = readonly [figure: keyof Tally, heading: string];

const ratingColumns = ratings.map((rating): FigureColumn => [rating, ratingHeading(rating)]);

function figureTable(name: string, figures: Figures, columns: readonly FigureColumn[]): TableParts {
  const cells = (tally: Figures["totals"]): CellContent[] => columns.map(([figure]) => tally[figure]);
  return {
    name,
    columns: [
      { heading: figures.heading, kind: "text" },
      ...columns.map(([, heading]): TableColumn => ({ heading, kind: "count" })),
    ],
    rows: [
      ...figures.tallies.map((tally) => [tally.name === "" ? figures.unnamed : tally.name, ...cells(tally)]),
      [figures.allOfThem, ...cells(figures.totals)],
    ],
    totalRow: true,
  };
}

/** Recommendations and lines by rating, one row a review or priority; the eight ratings are always there. */
export function ratingsTable(name: string, figures: Figures): TableParts {
  const table = figureTable(name, figures, [
    ["recommendations", "Recommendations"],
    ["recommendationsComplete", "Recommendations complete"],
    ["lines", "Lines"],
    ...ratingColumns,
  ]);
  const coloured = new Map(ratings.map((rating) => [ratingColumn(rating), ratingColours[rating]]));
  const columns = table.columns.map((column, index) => {
    const colour = coloured.get(index);
    return colour === undefined ? column : { ...column, colour };
  });
  return { ...table, columns };
}

/** Where a rating's column lies in a ratings table, 0-based. */
export const ratingColumn = (rating: Rating): number => 4 + ratings.indexOf(rating);

/** Which columns are of use only on some plans. */
export interface Extras {
  readonly evidence: boolean;
  readonly notChecked: boolean;
}

/** Lines by dates and by grounding. Lines are the sum of the six figures that follow them. */
export function datesTable(
  name: string,
  figures: Figures,
  recommendations: "uncovered" | "recommendations",
  extras: Extras,
): TableParts {
  return figureTable(name, figures, [
    recommendations === "uncovered"
      ? ["uncovered", "Recommendations without a live action"]
      : ["recommendations", "Recommendations"],
    ["pastOriginal", "Past original date"],
    ["lines", "Lines"],
    ["complete", "Complete"],
    ["closedNotDone", ratingHeading("closedNotDone")],
    ["overdue", "Overdue"],
    ["dueLater", "Due later"],
    ["continuing", "Continuing"],
    ["noUsableDate", "No usable date"],
    ["ungrounded", "Ungrounded"],
    ["additional", "Additional"],
    ...(extras.evidence ? [["notEvidenced", "Not evidenced"] as const] : []),
    ...(extras.notChecked ? [["groundingNotChecked", "Not checked"] as const] : []),
  ]);
}
