import { ratings, type Rating } from "../../../plan/line";
import { ratingColours } from "../../palette";
import { ratingHeading } from "../../wording/ratingWords";
import { shorten } from "../../wording/written/shorten";
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
  /** The names of those whose evidence is looked at; the others' is not checked. */
  readonly withEvidence: ReadonlySet<string>;
}

/** "share": complete lines as a share of all. */
type Figure = keyof Tally | "share";
type FigureColumn = readonly [figure: Figure, heading: string];

const longestName = 120;

/** A zero would read as "all evidenced" where there is nothing to see it by. */
function notEvidenced(tally: Tally, isLookedAt: boolean): CellContent {
  const { lines, complete, evidenceNotChecked } = tally;
  const isChecked = complete === 0 ? isLookedAt || lines === 0 : complete !== evidenceNotChecked;
  return isChecked ? tally.notEvidenced : "Not checked";
}

function cellOf(tally: Tally, figure: Figure, withEvidence: boolean): CellContent {
  if (figure === "share") return shareOf(tally.complete ?? 0, tally.lines);
  if (figure === "notEvidenced") return notEvidenced(tally, withEvidence);
  return tally[figure] ?? (figure === "stated" ? "Not stated" : null);
}

/** A figure for each tally and column; where there is no tally one row says so, so that the table stays. */
function figureTable(name: string, figures: Figures, columns: readonly FigureColumn[]): TableParts {
  const { tallies, totals, withoutTotal, withEvidence } = figures;
  const coloured = new Map<Figure, TableColumn["colour"]>(
    ratings.map((rating) => [rating, ratingColours[rating]]),
  );
  const nameOf = (own: string): string => (own === "" ? figures.unnamed : shorten(own, longestName));
  const body = tallies.map((tally) => [
    nameOf(tally.name),
    ...columns.map(([figure]) => cellOf(tally, figure, withEvidence.has(tally.name))),
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
        ...columns.map(([figure]) =>
          withoutTotal.has(figure) ? "No total" : cellOf(totals, figure, withEvidence.size > 0),
        ),
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
  ["groundingNotChecked", "Grounding not checked"],
  ["complete", "Complete"],
  ["notEvidenced", "Not evidenced"],
  ["evidenceNotChecked", "Evidence not checked"],
];

/**
 * Recommendations of each review, whether actions lead back to them (actions are the sum of the next four), and how
 * many of the complete ones are without evidence or could not be checked for it.
 */
export function recommendationsTable(name: string, figures: Figures): TableParts {
  return figureTable(name, figures, [
    ["stated", "Recommendations stated"],
    ["recommendations", "Recommendations found"],
    ["uncovered", "No live action"],
    ...groundingColumns,
  ]);
}

/** The same by priority, for which nothing states a number of recommendations and none is uncovered. */
export function groundingTable(name: string, figures: Figures): TableParts {
  return figureTable(name, figures, groundingColumns);
}
