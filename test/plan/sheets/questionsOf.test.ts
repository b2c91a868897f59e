import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

const header = ["Ref", "Priority", "Action", "Lead", "Due date", "RAG"];
const section = ["Section two: training", "", "", "", "", ""];
const lines = (...priorities: readonly string[]): string[][] =>
  priorities.map((priority, at) => [`${at + 1}`, priority, `Draft paper ${at}`, "Lead", "June 2021", "Red"]);

test.each<[string, string[][], { blanks: number; repeats: number }]>([
  ["in one run", lines("Finance", "Finance", "Health", "", "", "Care", ""), { blanks: 3, repeats: 1 }],
  [
    "below a section row nothing stands above",
    [...lines("Finance", "Finance", "Health", "", ""), section, ...lines("", "", "Care", "")],
    { blanks: 3, repeats: 1 },
  ],
  [
    "below a header that is repeated neither",
    [...lines("Finance", "Finance", "Health", ""), header, ...lines("", "Care", "")],
    { blanks: 2, repeats: 1 },
  ],
  [
    "a value after a blank is no repeat",
    lines("Finance", "Finance", "Health", "", "Health", "Care", ""),
    { blanks: 2, repeats: 1 },
  ],
])("the question what blanks mean counts them: %s", (_, rows, counted) => {
  const { questions } = understand([gridOf([header, ...rows])], usualSettings());
  expect(questions).toEqual([{ kind: "blanksBelow", sheet: "Plan", column: "priority", ...counted }]);
});

const asked = (rows: readonly (readonly string[])[], wishes: Parameters<typeof gridOf>[1] = {}) =>
  understand([gridOf(rows, wishes)], usualSettings()).questions;
const plain = ["Ref", "Action", "Lead", "Due date", "RAG"];
const line = (ref: string, rating = "Amber"): string[] => [
  ref,
  `Draft paper ${ref}`,
  "Clerk",
  "June 2022",
  rating,
];

test("two names of a review are asked about", () => {
  const rows = [["SCR Child A action plan"], key, plain, line("1"), line("2")];
  const names = ["SCR Child B", "SCR Child A"];
  expect(asked(rows, { name: "SCR Child B" })).toEqual([{ kind: "reviewName", sheet: "SCR Child B", names }]);
  expect(asked(rows)).toEqual([]);
});

const unsure = [
  key,
  ["Ref", "What", "Who", "Status", "RAG"],
  ...["1", "2"].map((ref) => [ref, `Write to school ${ref}`, "Clerk", "Green", "Amber"]),
];

test("columns are asked about with their headings and what they were taken for", () => {
  const [question, ...more] = asked(unsure);
  expect(more).toEqual([]);
  expect(question).toMatchObject({
    ...{ kind: "columns", sheet: "Plan", headerRow: 2, columns: { ref: 0, action: 1, lead: 2, rating: 3 } },
    ...{ doubts: ["action", "recommendation", "due", "rating"], ratingFrom: "text" },
  });
  expect(asked(unsure, { visible: false })).toEqual([]);
});

test.each([
  ["Green", "", 3],
  ["", "", 4],
  ["Green", "Red", undefined],
])(
  "of an earlier rating %j and a rating %j the one that holds something is proposed",
  (before, rating, column) => {
    const rows = ["1", "2", "3"].map((ref) => [ref, `Write to school ${ref}`, "June 2022", before, rating]);
    const [question] = asked([key, ["Ref", "Action", "Due date", "Previous RAG", "RAG"], ...rows]);
    const proposed = question?.kind === "columns" ? question.columns.rating : undefined;
    expect(proposed).toBe(column);
  },
);

test("what green means is asked once where a line is green, whatever stands below", () => {
  const green = [plain, line("1", "Green"), line("2", "Red")];
  const meaning = [{ kind: "greenMeaning", sheet: "Plan" }];
  expect(asked(green)).toEqual(meaning);
  expect(asked([...green, [], ["Ref", "Task", "Lead", "Due date", "RAG"]])).toEqual(meaning);
  expect(asked([plain, line("1"), line("2", "Red")])).toEqual([]);
});
