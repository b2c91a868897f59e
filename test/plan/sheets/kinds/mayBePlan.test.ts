import { mayBePlan } from "../../../../src/plan/sheets/kinds/mayBePlan";
import { gridOf } from "../../gridOf";

const rows = ["Red", "Amber", "Green"].map((rating) => [
  "A piece of work to be done",
  "More",
  "31/03/2022",
  rating,
]);

test.each<[string, string, string[], boolean]>([
  ["unknown headings", "Sheet1", ["What", "Notes", "Finish", "State of play"], true],
  ["the name of a risk register", "Risk register", ["What", "Notes", "Finish", "State of play"], false],
  ["the headings of a risk register", "Sheet1", ["Risk", "Mitigation", "Review date", "RAG"], false],
  ["the headings of a training log", "Sheet1", ["Course", "Trainer", "Date", "Status"], false],
  ["one such heading", "Sheet1", ["What", "Mitigation", "Finish", "State"], true],
])("%s", (_, name, headings, expected) => {
  expect(mayBePlan(gridOf([headings, ...rows], { name }))).toBe(expected);
});
