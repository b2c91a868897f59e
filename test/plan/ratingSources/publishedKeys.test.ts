import { readRatingKey, type RatingKey } from "../../../src/plan/ratingSources/key/ratingKey";
import { filledGrid } from "./ratedTable";

type Rows = Parameters<typeof filledGrid>[0];
const keyOf = (rows: Rows): RatingKey => readRatingKey(filledGrid(rows), [], []);
/** Keys as UK bodies publish them; what is not said stays null. */
test.each<[string, Rows, string | null, string]>([
  [
    "a safeguarding partnership's plan",
    [["Green = complete; Amber = work has started and is on-going"]],
    "complete",
    "green green, amber amber",
  ],
  [
    "a health trust's inspection plan",
    [["Red: Off Track | Amber: On Track | Green: Complete | Blue: Complete and peer-inspected"]],
    "complete",
    "red red, amber amber, green green, blue blue",
  ],
  [
    "special measures plans",
    [
      ["Blue", "Delivered"],
      ["Green", "On track to deliver"],
      ["Amber", "Some issues – narrative disclosure"],
      ["Red", "Not on track to deliver"],
    ],
    "on-track",
    "blue blue, green green, amber amber, red red",
  ],
  [
    "a scrutiny tracker",
    [
      ["Green - achieved – monitoring no longer required"],
      ["Amber - acceptable progress made – continue monitoring"],
      ["Red - unacceptable progress made"],
    ],
    "complete",
    "green green, amber amber, red red",
  ],
  [
    "a district's improvement plan",
    [["Red: over one month behind, Amber: one month behind, Green: on target, Blue: reprogrammed"]],
    "on-track",
    "red red, amber amber, green green, blue onHold",
  ],
  [
    "an audit tracker by percentages",
    [
      ["Red", "up to 25 % complete, or under 50 % and past its date"],
      ["Amber", "26-75 %"],
      ["Green", "over 75 %"],
    ],
    null,
    "red red, amber amber, green green",
  ],
  [
    "a royal borough's tracking",
    [["Red: significant issues/risks; Amber: issues or risks identified; Green: no significant issues"]],
    "on-track",
    "red red, amber amber, green green",
  ],
  [
    "partnership plans with yellow",
    [["Red: plan will not deliver, Yellow: a significant element is at risk, Green: expected to deliver"]],
    "on-track",
    "red red, yellow amber, green green",
  ],
  [
    "a care home",
    [
      ["Red", "Not delivered and needs action"],
      ["Amber", "Some issues outstanding"],
      ["Green", "Delivered and Complete"],
    ],
    "complete",
    "red red, amber amber, green green",
  ],
  [
    "school governors, in swatches only",
    [
      ["Progress", ["", "92D050"], "Complete"],
      ["", ["", "FFC000"], "In progress"],
      ["", ["", "FF0000"], "Behind track"],
    ],
    "complete",
    "green green, amber amber, red red",
  ],
  [
    "a council's health and safety plan",
    [
      ["Red = Significant chance of missing target", "Amber = In Progress"],
      ["Green = Completed", "Blue = Not yet started"],
    ],
    "complete",
    "red red, amber amber, green green, blue notStarted",
  ],
  [
    "a guide to ratings",
    [["Green: on track and complete to plan. Blue: handed over to business as usual."]],
    null,
    "green green, blue blue",
  ],
  [
    "a district where grey has been reported",
    [["Grey: already reported as completed; Green: on target; Yellow: not started; White: not started"]],
    "on-track",
    "grey done, green green, yellow notStarted, white notStarted",
  ],
  [
    "red for what is not known",
    [["Red: no progress or not known, Amber: some progress, Green: good, Blue: excellent"]],
    null,
    "red red, amber amber, green green, blue blue",
  ],
])("the key of %s", (_, rows, green, said) => {
  const key = keyOf(rows);
  expect(key.green).toBe(green);
  // Words without a rating in them ("some progress") leave their colour as it is, listed or not.
  for (const part of said.split(", ")) {
    const [name, standing] = part.split(" ");
    expect(key.colours.get(name as never) ?? name).toBe(standing);
  }
});
