import type { Log, LogLine, LogRating } from "./logLines";

/** Rating words of the log and the figure of the report that counts them. */
const ratings = {
  G: "green",
  A: "amber",
  R: "red",
  "Not started": "notStarted",
  "On hold": "onHold",
  Superseded: "closedNotDone",
  TBC: "notRated",
} as const satisfies Record<LogRating, string>;

const nothing = {
  ...{ stated: 0, recommendations: 0, recommendationsComplete: 0, uncovered: 0, lines: 0 },
  ...{ red: 0, amber: 0, green: 0, blue: 0, notStarted: 0, onHold: 0, closedNotDone: 0, notRated: 0 },
  ...{ complete: 0, overdue: 0, pastOriginal: 0, dueLater: 0, continuing: 0, noUsableDate: 0 },
  ...{ grounded: 0, additional: 0, ungrounded: 0, groundingNotChecked: 0, notEvidenced: 0 },
};
type Figure = keyof typeof nothing;

/** The figures of a tally, by their names in the report. */
export type KeptTally = Readonly<Record<Figure, number>>;

/** What the author of a log knows to be in it on a meeting date (ISO). */
export function keptCounts({ lines, recommendations }: Log, asOf: string): KeptTally {
  const tally: Record<Figure, number> = { ...nothing };
  const count = (figure: Figure): void => {
    tally[figure] += 1;
  };
  for (const line of lines) figuresOf(line, asOf).forEach(count);
  const live = new Map<string, LogLine[]>();
  for (const line of lines.filter(({ rating }) => rating !== "Superseded")) {
    const answered = JSON.stringify([line.review, line.answers]);
    live.set(answered, [...(live.get(answered) ?? []), line]);
  }
  for (const { review, ref } of recommendations) {
    count("stated");
    count("recommendations");
    const own = live.get(JSON.stringify([review, ref])) ?? [];
    if (own.length === 0) count("uncovered");
    else if (own.every(({ rating }) => rating === "G")) count("recommendationsComplete");
  }
  return tally;
}

function figuresOf({ rating, grounding, timescale }: LogLine, asOf: string): Figure[] {
  const placed = grounding === "grounded" || grounding === "additional" ? grounding : "ungrounded";
  const figures: Figure[] = ["lines", ratings[rating], placed];
  if (rating === "G") return [...figures, "complete"];
  if (rating === "Superseded") return figures;
  const { due, first, kind } = timescale;
  const began = first ?? due;
  if (began !== null && began < asOf) figures.push("pastOriginal");
  if (kind === "continuing") return [...figures, "continuing"];
  if (due === null) return [...figures, "noUsableDate"];
  return [...figures, due < asOf ? "overdue" : "dueLater"];
}
