import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
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
