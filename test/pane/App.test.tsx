import { App } from "../../src/pane/App";
import { Questions } from "../../src/pane/questions/Questions";
import { firstState, type State } from "../../src/pane/state/state";
import { SheetsAndColumns } from "../../src/pane/sheets/SheetsAndColumns";
import type { Plan, SheetReading } from "../../src/plan/plan";
import { StatusLine } from "../../src/pane/messages/StatusLine";
import type { Problem } from "../../src/summary/problem";
import type { Tasks } from "../../src/tasks/tasks";
import { dayOn, refreshed, sheet, tally } from "./sampleRefreshed";
import { markupOf, textOf } from "./shown";

const sheetAsked: SheetReading = {
  ...sheet,
  columnReadings: [
    {
      column: 2,
      heading: "What we will do",
      holds: "action",
      confidence: 0.9,
      samples: ["Draft the policy", "Train all staff"],
    },
    { column: 6, heading: "How are we doing?", holds: "rating", confidence: 0.4, samples: ["G", "A"] },
  ],
};
const never = () => new Promise<never>(() => undefined);
const tasks: Tasks = {
  recall: never,
  refresh: never,
  look: never,
  answerGreen: never,
  answerSheet: never,
  takeBack: never,
  keepDates: never,
  answerSame: never,
  keepRecommendations: never,
  keepHighlights: never,
  clearHighlights: never,
  makeRepairs: never,
  addTemplate: never,
  tellPane: never,
  forget: never,
  ribbonMark: never,
  recount: never,
  watchSheets: never,
  watchConnection: never,
  goTo: never,
};

test("the pane begins with one heading, the date in words and one button", () => {
  const app = <App tasks={tasks} today={dayOn("2021-10-12")} />;
  const markup = markupOf(app);
  expect(markup.match(/<h1/g)).toHaveLength(1);
  expect(markup.match(/<button/g)).toHaveLength(1);
  expect(markup).toContain('type="date"');
  expect(markup).toContain('value="2021-10-12"');
  expect(textOf(app)).toMatch(/^Action plan summary Meeting date 12 October 2021\. .*Refresh summary/);
});

describe("the status line", () => {
  const start = firstState(dayOn("2021-10-12"));
  const problem: Problem = { kind: "protectedSheet", sheet: "Plan A" };
  const question = { kind: "greenMeaning", sheet: "Plan A" } as const;
  test.each<[string, Partial<State>, string]>([
    ["reading", { step: "reading" }, "Reading the sheets…"],
    ["writing hides older figures", { step: "writing", refreshed }, "Writing the summary…"],
    [
      "done",
      { refreshed },
      "4 of 10 actions are complete; 2 are overdue 10 actions, 9 of them from 8 recommendations, in one review. For the meeting on 12 October 2021. The summary is on the sheet “Summary sheet”.",
    ],
    [
      "asked first",
      { refreshed: { ...refreshed, writtenTo: null, questions: [question] } },
      "10 actions, 9 of them from 8 recommendations, in one review For the meeting on 12 October 2021. No summary has been written yet: please answer the question below first.",
    ],
    [
      "asked about a sheet that is not in the figures",
      {
        refreshed: {
          ...refreshed,
          writtenTo: null,
          questions: [question],
          plan: { ...refreshed.plan, sheets: [sheet, { ...sheet, counted: false, sure: false }] },
        },
      },
      "10 actions, 9 of them from 8 recommendations, in one review For the meeting on 12 October 2021. No summary has been written yet: please answer the question below first. A sheet that is asked about is not in these figures.",
    ],
    [
      "asked anew beside a summary that stands",
      {
        refreshed: {
          ...refreshed,
          writtenTo: null,
          questions: [question],
          stoodBefore: { sheet: "Summary sheet", countedFor: dayOn("2021-07-13") },
        },
      },
      "10 actions, 9 of them from 8 recommendations, in one review For the meeting on 12 October 2021. The summary was not written anew: please answer the question below first. The sheet “Summary sheet” still shows the counts of the last refresh, for the meeting on 13 July 2021.",
    ],
    [
      "nothing counted",
      { refreshed: { ...refreshed, summary: { ...refreshed.summary, totals: { ...tally, lines: 0 } } } },
      "No actions were counted For the meeting on 12 October 2021. The summary is on the sheet “Summary sheet”.",
    ],
    [
      "another date typed since",
      { refreshed, date: "2021-11-02" },
      "4 of 10 actions are complete; 2 are overdue 10 actions, 9 of them from 8 recommendations, in one review. For the meeting on 12 October 2021. The summary is on the sheet “Summary sheet”. These figures are for 12 October 2021. Press “Refresh summary” to count for the date above.",
    ],
  ])("%s", (_, change, expected) => {
    expect(textOf(<StatusLine state={{ ...start, ...change }} />)).toBe(expected);
  });

  test("a problem is worded, and names its sheet", () => {
    expect(textOf(<StatusLine state={{ ...start, problem }} />)).toContain("Plan A");
  });

  test("figures that could not be written stand below the reason", () => {
    const counted = { ...refreshed, writtenTo: null, notWritten: problem };
    expect(textOf(<StatusLine state={{ ...start, refreshed: counted }} />)).toMatch(
      /“Plan A” is protected .* 10 actions, 9 of them from .* not in the workbook\.$/,
    );
    const stood = { ...counted, stoodBefore: { sheet: "Summary sheet", countedFor: null } };
    expect(textOf(<StatusLine state={{ ...start, refreshed: stood }} />)).toMatch(
      /not in the workbook\. The sheet “Summary sheet” still shows the counts of the last refresh\.$/,
    );
  });

  test("it is in the page before anything happens, and empty where nothing could be seen", () => {
    expect(textOf(<StatusLine state={start} />)).toBe("Looking at the sheets…");
    const unknown = <StatusLine state={{ ...start, look: { kind: "unknown" } }} />;
    expect(markupOf(unknown)).toMatch(/^<div role="status"[^>]*><\/div>$/);
  });
});

describe("questions", () => {
  const ask = (questions: Plan["questions"], settled = 0) =>
    textOf(
      <Questions
        plan={{ ...refreshed.plan, questions }}
        settled={settled}
        answerGreen={() => undefined}
        answerSheet={() => undefined}
        goTo={() => undefined}
      />,
    );

  test("green is asked once for all its sheets", () => {
    const text = ask([
      { kind: "greenMeaning", sheet: "Plan A" },
      { kind: "greenMeaning", sheet: "Plan B" },
    ]);
    expect(text.match(/What does green mean on these 2 sheets\?/g)).toHaveLength(1);
    expect(text).toContain("“Plan A”, “Plan B”. The workbook does not say, and the figures depend on it.");
    expect(text).toMatch(
      /The action is on track .* Recommended: .* The action is complete .* Use this answer/,
    );
  });

  const columns = {
    kind: "columns",
    sheet: "Plan A",
    headerRow: 5,
    readings: sheetAsked.columnReadings,
    columns: { rating: 6, action: 2 },
    doubts: ["rating"],
    ratingFrom: null,
  } as const;

  test("the column in doubt is asked about, and the sure ones are folded away", () => {
    expect(ask([columns])).toBe(
      "Which column of “Plan A” holds the ratings? Column G looks most likely, but it is not certain. " +
        "Until you answer, this sheet is not in the figures. Your answer is kept in this workbook, so you are asked " +
        "only once. You can take it back under Sheets and columns. Go to the headings in row 5 Rating None " +
        "C: What we will do G: How are we doing? (recommended) For example: G; A " +
        "The other columns Action Use these columns Leave this sheet out",
    );
  });

  test("several columns in doubt are named together, and what is missing is said", () => {
    const text = ask([{ ...columns, columns: { action: 2 }, doubts: ["due", "rating"] }]);
    expect(text).toContain(
      "Which columns of “Plan A” hold the due dates and ratings? None was found for certain.",
    );
    expect(text).toContain("Without this column, the actions count as not rated.");
  });

  test("questions come one at a time, columns before what depends on them", () => {
    const text = ask([
      { kind: "greenMeaning", sheet: "Plan A" },
      { kind: "greenMeaning", sheet: "Plan B" },
      { kind: "reviewName", sheet: "Plan A", names: ["Review A", "Review B"] },
      columns,
    ]);
    expect(text).not.toContain("What does green mean");
    expect(text).toMatch(/^Which column of “Plan A” holds the ratings\? Question 1 of 3 /);
  });

  test("a review's name and blanks below are asked with what each answer means", () => {
    expect(ask([{ kind: "reviewName", sheet: "Plan A", names: ["Review A", "Review B"] }])).toMatch(
      /Which review is “Plan A” about\? .* Look at the title Review A Recommended: the tab is named “Plan A”, and a title .* Review B Use this answer/,
    );
    expect(ask([{ kind: "blanksBelow", sheet: "Plan A", column: "recommendation" }])).toMatch(
      /What does a blank under “Recommendation” mean on “Plan A”\? .*The same as the cell above .* Nothing An action with a blank has no recommendation\./,
    );
  });
});

describe("sheets and columns", () => {
  const show = (change: Partial<SheetReading>, open: readonly string[] = []) =>
    textOf(
      <SheetsAndColumns
        sheets={[{ ...sheetAsked, ...change }]}
        open={open}
        setOpen={() => undefined}
        answered={{ sheets: [], green: null }}
        answer={() => undefined}
        takeBack={() => undefined}
        goTo={() => undefined}
      />,
    );
  test.each<[string, Partial<SheetReading>, string]>([
    ["a counted plan", {}, "Plan A Action sheet, 10 actions"],
    [
      "an archive",
      { kind: "archive", reason: "archiveName", counted: false },
      "Plan A Archive, not counted (10 actions)",
    ],
    [
      "a sheet that is asked about",
      { counted: false, sure: false },
      "Plan A Action sheet, waits for your answer",
    ],
    [
      "an archive that is not clear, and not asked about",
      { kind: "archive", reason: "archiveName", counted: false, sure: false },
      "Plan A Archive, not counted (10 actions)",
    ],
    ["left out", { reason: "leftOut", counted: false }, "Plan A Action sheet, left out (10 actions)"],
    ["no plan", { kind: "other", reason: "noPlan", counted: false }, "Plan A Not an action sheet"],
    [
      "a list",
      { kind: "recommendations", reason: "recommendationList", counted: false },
      "Plan A List of recommendations",
    ],
  ])("%s", (_, change, expected) => {
    expect(show(change)).toBe(
      `Sheets and columns What each sheet was taken for. Open one to see why, and to change it. ${expected}`,
    );
  });

  test("an open sheet says why, shows every table's columns, and offers to leave it out", () => {
    const { columns, columnReadings } = sheetAsked;
    const second = { headerRow: 30, columns, columnReadings, ratingFrom: "fill" } as const;
    const text = show({ furtherTables: [second] }, ["Plan A"]);
    expect(text).toMatch(
      /It has the headings of an action plan\. Its actions are counted under “Review A”\./,
    );
    expect(text).toMatch(
      /Go to the headings in row 5 .*Table with its headings in row 30 Go to the headings in row 30/,
    );
    expect(text).toContain("For example: G; A. Ratings are read from the colours of the cells.");
    expect(text).toMatch(/Leave this sheet out$/);
    // Nothing has been picked anew, so there is nothing to use.
    expect(text).not.toContain("Use these columns");
  });

  test("an open sheet that is asked about leads to its question instead of asking twice", () => {
    const text = show({ counted: false, sure: false }, ["Plan A"]);
    expect(text).toMatch(/It is asked about at the top of this pane\. Leave this sheet out$/);
  });
});
