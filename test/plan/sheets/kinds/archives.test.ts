import type { SheetChoices } from "../../../../src/plan/settings";
import { understand } from "../../../../src/plan/understand";
import { gridOf } from "../../gridOf";
import { key } from "../../smallPlan";
import { usualSettings } from "../../usualSettings";

const plan = ["Ref", "Action", "Lead", "Due date", "RAG"];
const rows = (made: string): string[][] =>
  ["1", "2", "3"].map((ref) => [ref, `${made} ${ref} to be carried out`, "Chair", "May 2022", "Amber"]);

interface Sheet {
  readonly name: string;
  readonly headings?: readonly string[];
  readonly visible?: boolean;
}

/** The kind of each sheet, with a star where it counts. */
function kinds(sheets: readonly Sheet[], choices: Readonly<Record<string, SheetChoices>> = {}): string[] {
  const grids = sheets.map(({ name, headings = plan, visible = true }) =>
    gridOf([key, headings, ...rows(`Work of ${name}`)], { name, visible }),
  );
  const settings = usualSettings({ acceptGuesses: true, sheets: new Map(Object.entries(choices)) });
  return understand(grids, settings).sheets.map(({ kind, counted }) => kind + (counted ? "*" : ""));
}

const main = { name: "Plan" };
const draft = { name: "Draft" };
const two = ["No", "Task", "Owner", "Deadline", "Status"];
const half = ["Ref", "Action", "Lead", "Deadline", "Status", "Weather"];
const third = ["Ref", "Action", "Owner", "Deadline", "Status"];
const capitals = plan.map((heading) => heading.toUpperCase());
const few = [...plan.slice(0, 3), "Deadline", "Status", "Weather", "Colour"];

test.each<[string, readonly Sheet[], string[]]>([
  ["a draft beside the plan", [main, draft], ["plan*", "archive"]],
  ["a draft alone", [draft], ["plan*"]],
  ["two drafts", [draft, { name: "Signed off" }], ["plan*", "plan*"]],
  ["a draft beside a hidden plan", [{ ...main, visible: false }, draft], ["plan", "plan*"]],
  ["a draft beside an archive", [{ name: "Archive" }, draft], ["archive", "plan*"]],
  ["a hidden draft", [main, { ...draft, visible: false }], ["plan*", "plan"]],
  ["a draft of another make", [main, { ...draft, headings: two }], ["plan*", "plan*"]],
  ["a draft with the headings in capitals", [main, { ...draft, headings: capitals }], ["plan*", "archive"]],
  [
    "a draft with fewer than half of the plan's headings",
    [main, { ...draft, headings: few }],
    ["plan*", "plan*"],
  ],
  ["a draft with half of the plan's headings", [main, { ...draft, headings: half }], ["plan*", "archive"]],
  ["a draft with two of the plan's headings", [main, { ...draft, headings: third }], ["plan*", "plan*"]],
])("archives by their names: %s", (_, sheets, expected) => {
  expect(kinds(sheets)).toEqual(expected);
});

test("an officer includes a draft, or leaves the plan out", () => {
  expect(kinds([main, draft], { Draft: { included: true } })).toEqual(["plan*", "archive*"]);
  expect(kinds([main, draft], { Draft: { included: false } })).toEqual(["plan*", "archive"]);
  expect(kinds([main, draft], { Plan: { included: false } })).toEqual(["plan", "archive"]);
});
