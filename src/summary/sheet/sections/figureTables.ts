import { ratings, type Rating } from "../../../plan/line";
import { ratingColours } from "../../palette";
import { ratingHeading } from "../../wording/ratingWords";
import { shorten } from "../../wording/shorten";
import type { CellContent, TableColumn } from "../../sheetLayout";
import type { NamedTally, Tally } from "../../tally";
import { none, type TableParts } from "../section";
import { shareOf } from "../share";

/** Which tallies a table shows, and how its first column and last row are called. */
export interface Figures {
  readonly tallies: readonly NamedTally[];
  readonly totals: Tally;
  /** "Review" or "Priority". */
  readonly heading: string;
  /** Stands for the name "". */
  readonly unnamed: string;
  readonly allOfThem: string;
  /** Figures that do not add up over the rows, and so have no total. */
  readonly withoutTotal: ReadonlySet<Figure>;
}

/** "share": complete lines as a share of all. */
type Figure = keyof Tally | "share";
type FigureColumn = readonly [figure: Figure, heading: string];

const longestName = 120;

function cellOf(tally: Tally, figure: Figure): CellContent {
  if (figure === "share") return shareOf(tally.complete ?? 0, tally.lines);
  return tally[figure] ?? (figure === "stated" ? "Not stated" : null);
}

/** A figure for each tally and column; where there is no tally one row says so, so that the table stays. */
function figureTable(name: string, figures: Figures, columns: readonly FigureColumn[]): TableParts {
  const { tallies, totals, withoutTotal } = figures;
  const coloured = new Map<Figure, TableColumn["colour"]>(
    ratings.map((rating) => [rating, ratingColours[rating]]),
  );
  const nameOf = (own: string): string => (own === "" ? figures.unnamed : shorten(own, longestName));
  const body = tallies.map((tally) => [
    nameOf(tally.name),
    ...columns.map(([figure]) => cellOf(tally, figure)),
  ]);
  return {
    name,
    columns: [
      { heading: figures.heading, kind: "text" },
      ...columns.map(([figure, heading]): TableColumn => {
        const colour = coloured.get(figure);
        return {
          heading,
          kind: figure === "share" ? "share" : "count",
          ...(colour === undefined ? {} : { colour }),
        };
      }),
    ],
    rows: [
      ...(body.length > 0 ? body : [[none, ...columns.map(() => null)]]),
      [
        figures.allOfThem,
        ...columns.map(([figure]) => (withoutTotal.has(figure) ? "No total" : cellOf(totals, figure))),
      ],
    ],
    totalRow: true,
  };
}

/** Recommendations and actions by rating, one row a review or priority; the eight ratings are always there. */
export function ratingsTable(name: string, figures: Figures): TableParts {
  return figureTable(name, figures, [
    ["recommendations", "Recommendations"],
    ["recommendationsComplete", "Recommendations complete"],
    ["lines", "Actions"],
    ...ratings.map((rating): FigureColumn => [rating, ratingHeading(rating)]),
  ]);
}

/** Where a rating's column lies in a ratings table, 0-based. */
export const ratingColumn = (rating: Rating): number => 4 + ratings.indexOf(rating);

/** Actions by dates: they are complete, or closed, or one of the four that follow; the last three are further counts. */
export function datesTable(name: string, figures: Figures): TableParts {
  return figureTable(name, figures, [
    ["lines", "Actions"],
    ["share", "Share complete"],
    ["complete", "Complete"],
    ["closedNotDone", ratingHeading("closedNotDone")],
    ["overdue", "Overdue"],
    ["dueLater", "Due later"],
    ["continuing", "Continuing"],
    ["noUsableDate", "No usable date"],
    ["dueIn30", "Due in 30 days"],
    ["dueIn60", "Due in 60 days"],
    ["pastOriginal", "Past original date"],
  ]);
}

const groundingColumns: readonly FigureColumn[] = [
  ["lines", "Actions"],
  ["grounded", "Grounded"],
  ["additional", "Additional"],
  ["ungrounded", "Ungrounded"],
  ["groundingNotChecked", "Not checked"],
  ["notEvidenced", "Not evidenced"],
];

/** Recommendations of each review, and whether actions lead back to them; actions are the sum of the next four. */
export function recommendationsTable(name: string, figures: Figures): TableParts {
  return figureTable(name, figures, [
    ["stated", "Recommendations stated"],
    ["recommendations", "Recommendations found"],
    ["uncovered", "Recommendations without a live action"],
    ...groundingColumns,
  ]);
}

/** The same by priority, for which nothing states a number of recommendations and none is uncovered. */
export function groundingTable(name: string, figures: Figures): TableParts {
  return figureTable(name, figures, groundingColumns);
}
