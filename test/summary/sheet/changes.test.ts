import { changesSince } from "../../../src/summary/changes/changesSince";
import { meetingTotalsOf } from "../../../src/summary/changes/meetingTotals";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import { layOut } from "../../../src/summary/layOut";
import { summarise } from "../../../src/summary/summarise";
import { cellsOf, contents, laidOut, refreshedOn } from "./laidOut";
import { day, lineOf, planOf, type LineSays } from "../plans";

const lastMeeting = day("2021-07-13");
const says: readonly (readonly [ref: string, then: LineSays | null, now: LineSays | null])[] = [
  ["1", { rating: "amber" }, { rating: "green" }],
  ["2", { due: "2021-09-30" }, { due: "2021-09-30" }],
  ["3", { rating: "amber" }, { rating: "red" }],
  ["4", { rating: "green" }, { rating: "amber" }],
  ["5", { due: "2021-12-31" }, { due: "2022-06-30" }],
  ["6", null, { rating: "notStarted", review: "Review B", sheet: "B" }],
  ["7", { rating: "green", action: "Close the old procedure" }, null],
];
const linesOf = (at: 1 | 2, meeting: ReturnType<typeof day>) =>
  says.flatMap((each, index) => {
    const said = each[at];
    if (said === null) return [];
    return [lineOf({ ref: each[0], action: `Action ${each[0]}`, row: index + 2, ...said }, meeting)];
  });
const before = planOf(linesOf(1, lastMeeting), { meetingDate: lastMeeting });
const now = planOf(linesOf(2, day("2021-10-12")));
const layout = layOut(
  summarise(now, changesSince(snapshotOf(before), now, [meetingTotalsOf(before)])),
  now,
  refreshedOn,
)[0]!;

test("the numbers by review, with a total", () =>
  expect(cellsOf(layout, "ActionPlan_Changes")).toEqual([
    ["Review A", 6, 0, 1, 5, 1, 1, 2, 1, 0],
    ["Review B", 0, 1, 0, 1, 0, 0, 0, 0, 0],
    ["All reviews", 6, 1, 1, 6, 1, 1, 2, 1, 0],
  ]));

test("each action that changed, with what it was and is, and where it stands", () =>
  expect(
    cellsOf(layout, "ActionPlan_ChangeList").map((row) => [...row.slice(0, 5), ...row.slice(6)]),
  ).toEqual([
    [
      "Close the old procedure",
      "Removed",
      "Review A",
      "Not on the sheets any more",
      "Not kept",
      "Green",
      "Not on the plan",
      "7",
    ],
    ["Action 3", "Rating worse", "Review A", "Plan, E4", "Business Manager", "Amber", "Red", "3"],
    ["Action 4", "Rating worse", "Review A", "Plan, E5", "Business Manager", "Green", "Amber", "4"],
    [
      "Action 5",
      "Dates extended",
      "Review A",
      "Plan, E6",
      "Business Manager",
      "31 December 2021",
      "30 June 2022",
      "5",
    ],
    ["Action 2", "Newly overdue", "Review A", "Plan, E3", "Business Manager", "Not overdue", "Overdue", "2"],
    ["Action 6", "Added", "Review B", "B, E7", "Business Manager", "Not on the plan", "Not started", "6"],
    [
      "Action 1",
      "Newly complete",
      "Review A",
      "Plan, E2",
      "Business Manager",
      "Not complete",
      "Complete",
      "1",
    ],
  ]));

test("said in words first, with how the actions add up", () =>
  expect(contents(layout)).toEqual(
    expect.arrayContaining([
      "What changed since the meeting on 13 July 2021",
      "Six actions then, one added, one removed: six now.",
    ]),
  ));

test("progress has a row for each meeting, and its chart says both ends", () => {
  expect(cellsOf(layout, "ActionPlan_Progress").map((row) => row.slice(0, 5))).toEqual([
    ["13 July 2021", 6, 2, 2 / 6, 0],
    ["12 October 2021", 6, 1, 1 / 6, 1],
  ]);
  const chart = layout.charts.find(({ name }) => name === "ActionPlan_ProgressChart")!;
  expect(chart).toMatchObject({
    kind: "lines",
    bars: 2,
    title: "Complete: 2 of 6 on 13 July 2021, 1 of 6 on 12 October 2021. Overdue: 0 then, 1 now",
  });
  expect(chart.series.map(({ column }) => column)).toEqual([1, 2, 4]);
});

test("without an earlier meeting the tables stay and say so", () => {
  const alone = laidOut(now);
  expect(cellsOf(alone, "ActionPlan_Changes").map(([first]) => first)).toEqual([
    "No earlier meeting to compare with",
    "All reviews",
  ]);
  expect(cellsOf(alone, "ActionPlan_ChangeList")).toEqual([["None", ...Array<string>(8).fill("")]]);
  expect(cellsOf(alone, "ActionPlan_Progress").map(([first]) => first)).toEqual(["12 October 2021"]);
});
