import type { PlanRow } from "../../../../src/plan/rows/planRow";
import type { SectionKind } from "../../../../src/plan/rows/sections/sectionKind";
import { runsOf } from "../../../../src/plan/rows/sections/sectionPlaces";

const kinds: Readonly<Record<string, SectionKind>> = {
  rec: "recommendation",
  priority: "priority",
  timescale: "timescale",
  additional: "additional",
};

/** A row such as "line", "blank" or "rec:Recommendation 1". */
function rowOf(said: string, row: number): PlanRow {
  const [kind = "", text] = said.split(":");
  const names = kinds[kind];
  if (names && text !== undefined) return { kind: "section", row, names, text };
  return kind === "line"
    ? { kind, row, struck: false }
    : { kind: kind === "header" ? "header" : "blank", row };
}

/** The runs as what they stand under, and their 0-based rows. */
const runsIn = (rows: string): string[] =>
  runsOf(rows.split(";").map(rowOf)).map(({ section, rows: own, alone }) => {
    const { priority, recommendation, timescale, additional } = section;
    const under = [priority, recommendation, timescale, additional ? "additional" : null].filter(
      (one) => one !== null,
    );
    const place = alone === undefined ? own.map(({ row }) => row).join() : `alone ${String(alone)}`;
    return `${under.join(", ") || "nowhere"}: ${place}`;
  });

test.each<[name: string, rows: string, runs: string[]]>([
  [
    "a recommendation with nothing under it, between others",
    "rec:Recommendation 1;line;rec:Recommendation 2;rec:Recommendation 3;line",
    ["Recommendation 1: 1", "Recommendation 2: alone 2", "Recommendation 3: 4"],
  ],
  [
    "the last one with nothing under it",
    "rec:Recommendation 1;line;rec:Recommendation 2",
    ["Recommendation 1: 1", "Recommendation 2: alone 2"],
  ],
  [
    "how lines stand, said once, ends the themes above",
    "priority:Voice;line;priority:Completed actions (since May 2021);line",
    ["Voice: 1", "nowhere: 3"],
  ],
  ["the whole plan below an extract", "line;priority:Full action plan;line", ["nowhere: 0", "nowhere: 2"]],
  ["a plan of something", "priority:Housing plan;line", ["Housing plan: 1"]],
  [
    "how lines stand, said in each theme, keeps it",
    "priority:Voice;priority:Open;line;priority:Closed;line;priority:Neglect;priority:Open;line;priority:Closed;line",
    ["Voice: 2", "Voice: 4", "Neglect: 7", "Neglect: 9"],
  ],
  [
    "a theme that begins like it",
    "priority:Open access;line;priority:Closed cases;line",
    ["Open access: 1", "Closed cases: 3"],
  ],
  ["none with rows", "rec:Recommendation 1;rec:Recommendation 2", []],
  [
    "one that has rows further down",
    "rec:Recommendation 1;rec:Recommendation 2;line;rec:Recommendation 1;line",
    ["Recommendation 2: 2", "Recommendation 1: 4"],
  ],
  [
    "two in one",
    "rec:Recommendation 1;line;rec:Recommendations 2 and 3;rec:Recommendation 4;line",
    ["Recommendation 1: 1", "Recommendation 4: 4"],
  ],
  ["a range", "rec:Rec 1;line;rec:Recs 2 - 4;rec:Rec 5;line", ["Rec 1: 1", "Rec 5: 4"]],
  [
    "a theme with nothing under it",
    "rec:Rec 1;line;priority:Voice;rec:Rec 2;line",
    ["Rec 1: 1", "Voice, Rec 2: 4"],
  ],
  ["a header after it", "rec:Rec 1;line;rec:Rec 2;header;line", ["Rec 1: 1", "Rec 2: 4"]],
  [
    "additional after timescales",
    "timescale:Short term;line;additional:Additional actions;line;timescale:Longer term;line",
    ["Short term: 1", "additional: 3", "Longer term: 5"],
  ],
  [
    "additional before timescales",
    "line;additional:Additional actions;line;timescale:Longer term;line",
    ["nowhere: 0", "additional: 2", "Longer term, additional: 4"],
  ],
  [
    "additional after timescales, then a recommendation",
    "timescale:Short term;line;additional:Additional actions;line;rec:Rec 2;line",
    ["Short term: 1", "additional: 3", "Rec 2: 5"],
  ],
  [
    "additional after timescales, then timescales under a recommendation",
    "timescale:Short term;additional:Additional actions;line;rec:Rec 2;timescale:Longer term;line",
    ["additional: 2", "Rec 2, Longer term: 5"],
  ],
  [
    "a timescale twice",
    "priority:Voice;timescale:Short term;line;timescale:Longer term;line",
    ["Voice, Short term: 2", "Voice, Longer term: 4"],
  ],
  ["blank rows", "line;blank;blank;line;header;line", ["nowhere: 0,3", "nowhere: 5"]],
])("sections: %s", (_, rows, runs) => {
  expect(runsIn(rows)).toEqual(runs);
});
