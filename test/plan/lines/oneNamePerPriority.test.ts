import { oneNamePerPriority } from "../../../src/plan/lines/oneNamePerPriority";
import { understand } from "../../../src/plan/understand";
import { gridOf } from "../gridOf";
import { key } from "../smallPlan";
import { lineOf } from "../../summary/plans";
import { usualSettings } from "../usualSettings";

test.each<[string, (string | null)[], (string | null)[]]>([
  [
    "case, marks and (continued) make no other priority",
    [
      "Priority 1: Neglect",
      "Priority 1: Neglect (cont'd)",
      "PRIORITY 1 - NEGLECT",
      "Priority 1 – Neglect continued",
    ],
    Array.from({ length: 4 }, () => "Priority 1: Neglect"),
  ],
  ["a first one that goes on", ["Neglect (continued)", "Neglect"], ["Neglect", "Neglect"]],
  ["another number is another", ["Priority 1", "Priority 11", null], ["Priority 1", "Priority 11", null]],
  ["nothing but marks", ["-", "*"], ["-", "*"]],
  ["a word that ends so", ["Infection control", "Discontinued"], ["Infection control", "Discontinued"]],
])("%s", (_, written, expected) => {
  const named = oneNamePerPriority();
  expect(written.map((priority) => named(lineOf({ priority })).priority)).toEqual(expected);
});

test("section rows that go on are one priority", () => {
  const row = (ref: string) => [ref, `Carry out action number ${ref}`, "Chair", "May 2022", "Amber"];
  const rows = [
    key,
    ["Ref", "Action", "Lead", "Due", "RAG"],
    ["Priority 1: Neglect"],
    row("1"),
    ["Priority 1: Neglect (cont'd)"],
    row("2"),
    ["PRIORITY 1 - NEGLECT"],
    row("3"),
  ];
  const { lines } = understand([gridOf(rows)], usualSettings());
  expect(lines.map(({ priority }) => priority)).toEqual(
    Array.from({ length: 3 }, () => "Priority 1: Neglect"),
  );
});
