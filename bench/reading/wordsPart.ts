import colours from "../../test/data/rating-colours.json";
import ratingWords from "../../test/data/rating-words.json";
import timescales from "../../test/data/timescales.json";
import { hueOf } from "../../src/plan/cells/colour";
import { dayFromIso, isoDay } from "../../src/plan/cells/day";
import { readRating } from "../../src/plan/cells/ratingWord";
import { readTimescale } from "../../src/plan/cells/timescale";
import type { DueKind, GreenMeaning } from "../../src/plan/line";
import { usualYear } from "../../src/plan/settings";

/** How many published texts of one kind are read as an officer reads them, and which are not. */
export interface WordFigures {
  readonly what: string;
  readonly all: number;
  readonly wrong: readonly string[];
}

/** The kinds of test/data/timescales.json that give no day; every other kind is a date. */
const undated: Readonly<Partial<Record<string, DueKind>>> = {
  "none-continuing": "continuing",
  "none-tbc": "none",
  "none-na": "none",
  blank: "none",
  unreadable: "unreadable",
  implausible: "unreadable",
  "status-in-date": "unreadable",
};

function timescaleFigures(): WordFigures {
  const settings = { agreed: dayFromIso(timescales.planAgreed), ...usualYear };
  const wrong = timescales.cases.filter(({ text, kind, due }) => {
    const read = readTimescale(text, "General", settings);
    return read.kind !== (undated[kind] ?? "date") || (read.due === null ? null : isoDay(read.due)) !== due;
  });
  return { what: "timescale texts", all: timescales.cases.length, wrong: wrong.map(({ text }) => text) };
}

function ratingFigures(): WordFigures {
  const said = (word: string, green: GreenMeaning): string => {
    const reading = readRating(word, green);
    return reading.kind === "rating" ? reading.rating : reading.kind;
  };
  const wrong = ratingWords.words.filter(
    ({ word, complete, onTrack }) =>
      said(word, "complete") !== complete || said(word, "on-track") !== onTrack,
  );
  return { what: "rating words", all: ratingWords.words.length, wrong: wrong.map(({ word }) => word) };
}

function colourFigures(): WordFigures {
  const wrong = colours.colours.filter(({ fill, hue }) => hueOf(fill) !== hue);
  return { what: "rating colours", all: colours.colours.length, wrong: wrong.map(({ fill }) => fill) };
}

/** Reads every published timescale, rating word and colour. */
export function wordFigures(): readonly WordFigures[] {
  return [timescaleFigures(), ratingFigures(), colourFigures()];
}

/** Prints the figures; true where all are read rightly. */
export function printWords(): boolean {
  console.log("Published words and colours");
  for (const { what, all, wrong } of wordFigures())
    console.log(
      `  ${all - wrong.length} of ${all} ${what}${wrong.length > 0 ? `; not: ${wrong.join(", ")}` : ""}`,
    );
  return wordFigures().every(({ wrong }) => wrong.length === 0);
}
