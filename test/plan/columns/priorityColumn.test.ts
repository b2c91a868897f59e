import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { usualSettings } from "../usualSettings";

test.each([
  ["themes, each once for the rows below it", ["Neglect", "", "Exploitation", "", ""], "Neglect"],
  ["high and low", ["High", "", "Low", "", ""], null],
])("a column “Priority” of %s is read for what it holds", (_, cells, first) => {
  const head = ["Priority", "Ref", "Action", "Lead", "Timescale", "RAG"];
  const actions = cells.map((priority, index) => [
    priority,
    String(index + 1),
    `Audit twenty case files for theme ${String(index + 1)}`,
    index % 2 === 0 ? "Head of Safeguarding" : "Designated Nurse",
    `0${String(index + 1)}/09/2021`,
    index % 2 === 0 ? "Red" : "Amber",
  ]);
  const { lines } = understand([gridOf([key, head, ...actions], { name: "Plan" })], usualSettings());
  const expected =
    first === null ? cells.map(() => null) : [first, first, "Exploitation", "Exploitation", "Exploitation"];
  expect(lines.map(({ priority }) => priority)).toEqual(expected);
});
