import { App } from "../../src/pane/App";
import { Questions } from "../../src/pane/questions/Questions";
import { firstState, type State } from "../../src/pane/state";
import { StatusLine } from "../../src/pane/StatusLine";
import type { Problem } from "../../src/summary/problem";
import type { Tasks } from "../../src/tasks/tasks";
import { dayOn, refreshed, tally } from "./sampleRefreshed";
import { markupOf, textOf } from "./shown";

const never = () => new Promise<never>(() => undefined);
const tasks: Tasks = { recall: never, refresh: never, answerGreen: never, acceptColumns: never, goTo: never };

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
      "10 lines from 8 recommendations in 1 review For the meeting on 12 October 2021. The summary is on the sheet “Summary sheet”.",
    ],
    [
      "asked first",
      { refreshed: { ...refreshed, writtenTo: null, questions: [question] } },
      "10 lines from 8 recommendations in 1 review For the meeting on 12 October 2021. No summary has been written yet: please answer the question below first.",
    ],
    [
      "nothing counted",
      { refreshed: { ...refreshed, summary: { ...refreshed.summary, totals: { ...tally, lines: 0 } } } },
      "No actions were counted For the meeting on 12 October 2021. The summary is on the sheet “Summary sheet”.",
    ],
    [
      "another date typed since",
      { refreshed, date: "2021-11-02" },
      "10 lines from 8 recommendations in 1 review For the meeting on 12 October 2021. The summary is on the sheet “Summary sheet”. These figures are for 12 October 2021. Press “Refresh summary” to count for the date above.",
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
      /“Plan A” is protected .* 10 lines from .* not in the workbook\.$/,
    );
  });

  test("it is in the page, and empty, before anything happens", () => {
    expect(markupOf(<StatusLine state={start} />)).toMatch(/^<div role="status"[^>]*><\/div>$/);
  });
});

describe("questions", () => {
  const ask = (questions: Parameters<typeof Questions>[0]["questions"]) =>
    textOf(<Questions questions={questions} answerGreen={() => undefined} acceptColumns={() => undefined} />);

  test("green is asked once for all its sheets", () => {
    const text = ask([
      { kind: "greenMeaning", sheet: "Plan A" },
      { kind: "greenMeaning", sheet: "Plan B" },
    ]);
    expect(text.match(/what does green mean\?/g)).toHaveLength(1);
    expect(text).toContain("Asked for: Plan A; Plan B.");
    expect(text).toMatch(/The action is complete .* The action is on track .* Use this answer/);
  });

  test("columns are asked sheet by sheet, from left to right", () => {
    const text = ask([
      {
        kind: "columns",
        sheet: "Plan A",
        columns: { rating: 6, action: 2, ref: 27 },
        doubts: [],
        ratingFrom: null,
      },
    ]);
    expect(text).toContain("Are these the columns of “Plan A”?");
    expect(text).toContain("Action column C Rating column G Reference column AB Use these columns");
  });
});
