import { ratingChoice } from "../../../src/plan/ratingSources/ratingChoice";
import type { ConfirmedColumns, SheetChoices } from "../../../src/plan/settings";

type Remembered = ConfirmedColumns["columns"] | null;

test.each<[string, SheetChoices, Remembered, ReturnType<typeof ratingChoice>]>([
  ["nothing was said", {}, null, { from: null, ratingColumn: "unsaid", percentGiven: false }],
  ["other columns are remembered", {}, {}, { from: null, ratingColumn: "unsaid", percentGiven: false }],
  [
    "the colours were picked",
    { ratingFrom: "fill" },
    null,
    { from: "fill", ratingColumn: "unsaid", percentGiven: false },
  ],
  [
    "the percentages were picked",
    { columns: { percent: 4 } },
    null,
    { from: null, ratingColumn: "unsaid", percentGiven: true },
  ],
  [
    "a rating column was picked",
    { columns: { rating: 3 } },
    null,
    { from: null, ratingColumn: "given", percentGiven: false },
  ],
  [
    "a rating column is remembered",
    {},
    { rating: "rag" },
    { from: null, ratingColumn: "given", percentGiven: false },
  ],
  [
    "it is remembered that there is none",
    {},
    { rating: null },
    { from: null, ratingColumn: "absent", percentGiven: false },
  ],
  [
    "one was picked where none was remembered",
    { columns: { rating: 3 } },
    { rating: null },
    { from: null, ratingColumn: "given", percentGiven: false },
  ],
])("%s", (_, choices, remembered, expected) => {
  const confirmed = remembered === null ? null : { columns: remembered, headings: [] };
  expect(ratingChoice(choices, confirmed)).toEqual(expected);
});
