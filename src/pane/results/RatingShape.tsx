import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RatingPart } from "./ratingParts";

const useStyles = makeStyles({
  shape: {
    display: "inline-block",
    width: "0.8em",
    height: "0.8em",
    verticalAlign: "-0.06em",
    fill: "currentcolor",
    stroke: "none",
  },
  lines: { fill: "none", stroke: "currentcolor", strokeWidth: "1.6px" },
});

/** In a square of ten by ten. Filled where they stand for a colour, drawn in lines where not. */
const shapes: Readonly<
  Record<RatingPart["rating"], { readonly look: "shape" | "lines"; readonly drawn: ReactNode }>
> = {
  red: { look: "shape", drawn: <circle cx="5" cy="5" r="4.5" /> },
  amber: { look: "shape", drawn: <path d="M5 .5 9.8 9.5H.2Z" /> },
  green: { look: "shape", drawn: <path d="M1 1h8v8H1Z" /> },
  blue: { look: "lines", drawn: <path d="M1 5.5 4 8.5 9 1.5" /> },
  notStarted: { look: "lines", drawn: <path d="M5 1 9 5 5 9 1 5Z" /> },
  onHold: { look: "lines", drawn: <path d="M3 1v8M7 1v8" /> },
  closedNotDone: { look: "lines", drawn: <path d="m1.5 1.5 7 7m0-7-7 7" /> },
  notRated: { look: "lines", drawn: <circle cx="5" cy="5" r="4" /> },
  asked: { look: "lines", drawn: <path d="M2.5 3a2.5 2.2 0 1 1 3.6 2C5.2 5.4 5 5.9 5 6.8M5 8.2v1.6" /> },
};

/**
 * A shape for each rating, so that colour never speaks alone: drawn, since letters for it look other in every font. It
 * has the colour of the text around it and only repeats the word beside it.
 */
export function RatingShape({ rating }: { readonly rating: RatingPart["rating"] }) {
  const styles = useStyles();
  const { look, drawn } = shapes[rating];
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false" className={styles.shape}>
      <g className={look === "lines" ? styles.lines : undefined}>{drawn}</g>
    </svg>
  );
}
