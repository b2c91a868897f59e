import type { GreenMeaning } from "../../../src/plan/line";
import type { SheetChoices } from "../../../src/plan/settings";
import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { usualSettings } from "../usualSettings";

const header = ["Ref", "Action", "Lead", "Due date", "RAG"];
const rows = (ratings: readonly string[]): CellValue[][] =>
  ratings.map((rating, at) => [
    `${at}`,
    `Carry out piece of work ${rating} ${at}`,
    "Chair",
    "May 2022",
    rating,
  ]);

/** Sheets by name: what explains their colours, and their ratings. */
type Sheets = Readonly<Record<string, readonly [key: string, ...ratings: string[]]>>;

const done = "Green = complete; Amber = under way; Red = late";
const going = "Green = on track; Amber = at risk; Red = late; Blue = complete";

function greens(
  sheets: Sheets,
  choices: Readonly<Record<string, SheetChoices>> = {},
  green: GreenMeaning | null = null,
): (GreenMeaning | null)[] {
  const grids = Object.entries(sheets).map(([name, [key, ...ratings]]) =>
    gridOf([[key], header, ...rows(ratings)], { name }),
  );
  const settings = usualSettings({ sheets: new Map(Object.entries(choices)), green });
  return understand(grids, settings).sheets.map((sheet) => sheet.green);
}

const words = ["Complete", "In progress", "Complete"] as const;
const amber = ["Amber", "Red", "Amber"] as const;
const green = ["Green", "Amber", "Green"] as const;

test.each<[string, Sheets, (GreenMeaning | null)[]]>([
  ["words beside a key", { A: [done, ...green], B: ["", ...words] }, ["complete", "complete"]],
  ["words beside another key", { A: [going, ...green], B: ["", ...words] }, ["on-track", "on-track"]],
  [
    "words beside two keys that agree",
    { A: [going, ...green], B: ["", ...words], C: [going, ...green] },
    ["on-track", "on-track", "on-track"],
  ],
  [
    "words beside two keys that differ",
    { A: [going, ...green], B: ["", ...words], C: [done, ...green] },
    ["on-track", "complete", "complete"],
  ],
  ["words beside green that is asked", { A: ["", ...green], B: ["", ...words] }, [null, null]],
  [
    "words beside a key and green that is asked",
    { A: ["", ...green], B: ["", ...words], C: [going, ...green] },
    [null, null, "on-track"],
  ],
  [
    "colours without green beside a key",
    { A: [going, ...green], B: ["", ...amber] },
    ["on-track", "on-track"],
  ],
  [
    "colours without green beside green that is asked",
    { A: ["", ...green], B: ["", ...amber] },
    [null, "complete"],
  ],
  ["words alone", { B: ["", ...words] }, ["complete"]],
])("what green means: %s", (_, sheets, expected) => {
  expect(greens(sheets)).toEqual(expected);
});

test("an answer decides for sheets that wait for one", () => {
  const sheets: Sheets = { A: ["", ...green], B: ["", ...words] };
  expect(greens(sheets, { B: { green: "complete" } })).toEqual([null, "complete"]);
  expect(greens(sheets, { A: { green: "on-track" } })).toEqual(["on-track", "on-track"]);
  expect(greens(sheets, {}, "on-track")).toEqual(["on-track", "on-track"]);
  expect(greens(sheets, { A: { included: false } })).toEqual([null, "complete"]);
});

const asked = (wide: readonly CellValue[], lines: readonly (readonly CellValue[])[]) =>
  understand([gridOf([wide, ...lines])], usualSettings({ acceptGuesses: true })).questions.flatMap(
    (question) => (question.kind === "greenMeaning" ? [question.signs] : []),
  );
const dated = [...header, "Date completed"];
const line = (rating: string, completed: CellValue = ""): CellValue[] => [
  rating,
  `Carry out piece of work ${rating}`,
  "Chair",
  "May 2022",
  rating,
  completed,
];

test.each<[string, CellValue[][], object | undefined]>([
  [
    "green lines with completion dates",
    [line("Green", "01/03/2021"), line("Green", "02/03/2021"), line("Green"), line("Amber", "03/03/2021")],
    { green: 3, completed: 2, otherWords: [] },
  ],
  [
    "words for complete beside green, the most usual first",
    [line("Green"), line("Closed"), line("Complete"), line("complete"), line("Amber")],
    {
      green: 1,
      completed: 0,
      otherWords: [
        { word: "Complete", lines: 2 },
        { word: "Closed", lines: 1 },
      ],
    },
  ],
  [
    "blue beside green",
    [line("Green"), line("Blue"), line("Amber")],
    { green: 1, completed: 0, otherWords: [{ word: "Blue", lines: 1 }] },
  ],
  ["green alone", [line("Green"), line("Amber"), line("Red")], undefined],
])("what speaks for one meaning of green: %s", (_, lines, signs) => {
  expect(asked(dated, lines)).toEqual([signs]);
});
