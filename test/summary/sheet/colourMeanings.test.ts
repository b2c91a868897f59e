import type { Sense } from "../../../src/plan/cells/ratings/senses";
import type { GreenMeaning } from "../../../src/plan/line";
import type { SheetReading } from "../../../src/plan/plan";
import { colourMeaning, coloursOn } from "../../../src/summary/sheet/colourMeanings";
import { summarise } from "../../../src/summary/summarise";
import { lineOf, planOf, sheetOf } from "../plans";

const amber = lineOf({ sheet: "A", rating: "amber" });
const red = lineOf({ sheet: "A", rating: "red" });
const greenAndAmber = "Green: complete. Amber: in progress.";
const onTrack = "Green: on track. Blue: complete. Amber: at risk.";
const words: readonly Sense[] = ["done", "offTrack"];
const shown = "Rated in words, shown here as colours: complete as green and off track as red.";
const notAsked = "Nothing is rated green, so what green means was not asked.";

test.each<[string, Partial<SheetReading>, string | null]>([
  ["green is complete", {}, greenAndAmber],
  ["green is on track", { green: "on-track" }, onTrack],
  ["green is asked", { green: null }, null],
  ["the key explains red", { red: "delayed" }, `${greenAndAmber} Red: “delayed”.`],
  ["all in words", { saidAs: words }, shown],
  ["in words, and red is explained", { saidAs: words, red: "delayed" }, `${shown} Red: “delayed”.`],
  ["in words, and green is asked", { saidAs: words, green: null }, null],
  ["in colours without green", { saidAs: ["amber", "red"] }, notAsked],
  [
    "in colours and words",
    { saidAs: ["amber", "done"] },
    `Rated in words, shown here as colours: complete as green. ${notAsked}`,
  ],
  ["nothing is rated", { saidAs: ["notRated"] }, null],
  ["nothing is rated, though red is explained", { saidAs: ["notRated"], red: "delayed" }, null],
  [
    "nothing is rated on some rows",
    { saidAs: ["notRated", "done"] },
    "Rated in words, shown here as colours: complete as green.",
  ],
  ["only what no colour shows", { saidAs: ["onHold"] }, null],
])("the colours of a sheet: %s", (_, given, said) => {
  expect(coloursOn(sheetOf("A", given), planOf([amber]))).toBe(said);
});

test.each<[string, string, string]>([
  ["on the sheet", "A", " Red: off track."],
  ["on another sheet", "B", ""],
])("red without a key is off track where a line is red %s", (_, name, said) => {
  expect(coloursOn(sheetOf(name), planOf([amber, red]))).toBe(`${greenAndAmber}${said}`);
});

const meaning = (sheets: readonly SheetReading[], green: GreenMeaning | null = "complete"): string => {
  const plan = planOf([amber], { green, sheets });
  return colourMeaning(summarise(plan), plan);
};
const delayed = sheetOf("A", { red: "delayed" });
const late = sheetOf("B", { red: "late" });
const inWords = sheetOf("C", { saidAs: words });

test.each<[string, readonly SheetReading[], string]>([
  ["one sheet", [delayed], `${greenAndAmber} Red: “delayed”.`],
  ["two that agree", [delayed, { ...delayed, name: "B" }], `${greenAndAmber} Red: “delayed”.`],
  [
    "two that do not agree about red",
    [delayed, late],
    `${greenAndAmber} Red is not explained alike on all sheets: see what the figures rest on, below.`,
  ],
  ["one that is not counted", [delayed, { ...late, counted: false }], `${greenAndAmber} Red: “delayed”.`],
  ["one without lines", [delayed, { ...late, lines: 0 }], `${greenAndAmber} Red: “delayed”.`],
  ["one in words beside", [delayed, inWords], `${greenAndAmber} Red: “delayed”. ${shown}`],
  ["all in words", [inWords], shown],
  [
    "two in words, each in its own",
    [inWords, sheetOf("D", { saidAs: ["done", "underWay"] })],
    "Rated in words, shown here as colours: complete as green, in progress as amber and off track as red.",
  ],
  ["one in words of which nothing is shown", [sheetOf("C", { saidAs: ["notRated"] })], ""],
  ["no sheet", [], greenAndAmber],
])("what the colours mean at the top: %s", (_, sheets, said) => {
  expect(meaning(sheets)).toBe(said);
});

test("where green differs from sheet to sheet the top says where to look, and nothing while it is asked", () => {
  const plan = planOf([amber], { sheets: [delayed, sheetOf("B", { green: "on-track" })] });
  expect(colourMeaning({ ...summarise(plan), green: "mixed" }, plan)).toBe(
    "Green does not mean the same on all sheets: see what the figures rest on, below.",
  );
  expect(colourMeaning({ ...summarise(plan), green: null }, plan)).toBe("");
});
