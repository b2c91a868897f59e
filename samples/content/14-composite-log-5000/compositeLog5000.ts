import type { FreeCell, WrittenFreeSheet } from "../../freeSheet";
import { logLines, type Log, type LogLine, type LogRating } from "./logLines";

const seed = 20211012;
const headings = [
  ...["Review", "Ref", "Theme", "Recommendation", "Action", "Lead", "Target date", "Latest update", "RAG"],
];
const fills: Readonly<Record<LogRating, string | null>> = {
  G: "92D050",
  A: "FFC000",
  R: "FF0000",
  "Not started": "D9D9D9",
  "On hold": "D9D9D9",
  Superseded: "BFBFBF",
  TBC: null,
};
const heading = (value: string): FreeCell => ({ value, style: "heading" });

/** The log of 5,000 lines, as its author knows it. */
export const log5000 = (): Log => logLines(5000, seed);

/** The composite log of 5,000 lines as a workbook: the log, and the list of recommendations of every review. */
export function compositeLog5000(): { file: string; saved: string; sheets: WrittenFreeSheet[] } {
  const log = log5000();
  return {
    file: "14-composite-log-5000.xlsx",
    saved: "2021-10-12",
    sheets: [logSheet(log), recommendationSheet(log)],
  };
}

function logSheet({ lines }: Log): WrittenFreeSheet {
  return {
    name: "Action log",
    widths: [22, 12, 20, 40, 44, 26, 16, 38, 11],
    rows: [
      ["Northmere LSCP: composite action log, all reviews since 2017"],
      ["Position as at 12 October 2021"],
      ["Key: Green = complete, Amber = work has started and is on-going, Red = off track"],
      ["References that begin with A are additional actions, agreed beyond the recommendations"],
      [],
      headings.map(heading),
      ...lines.map(rowOf),
    ],
    filter: `A6:I${6 + lines.length}`,
    freeze: "A7",
  };
}

function rowOf(line: LogLine): FreeCell[] {
  const { review, ref, theme, recommendation, action, lead, timescale, update, rating } = line;
  const fill = fills[rating];
  const rated: FreeCell = fill === null ? rating : { value: rating, fill };
  return [review, ref, theme, recommendation, action, lead, timescale.cell, update, rated];
}

function recommendationSheet({ recommendations }: Log): WrittenFreeSheet {
  const stated = new Map<string, number>();
  for (const { review } of recommendations) stated.set(review, (stated.get(review) ?? 0) + 1);
  return {
    name: "Recommendations",
    widths: [26, 14, 70, 16],
    rows: [
      ["Recommendations of each review"],
      [],
      ["Review", "Ref", "Recommendation", "Stated number"].map(heading),
      ...recommendations.map(({ review, ref, text }) => [review, ref, text, stated.get(review) ?? 0]),
    ],
    freeze: "A4",
  };
}
