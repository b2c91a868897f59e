import * as fc from "fast-check";
import type { Finding } from "../../../src/plan/finding";
import type { Line } from "../../../src/plan/line";
import { attentionOf } from "../../../src/summary/attention/attentionList";
import { attentionText } from "../../../src/summary/attention/attentionText";
import { summarise } from "../../../src/summary/summarise";
import { lineOf, meetingDate, planOf, type LineSays } from "../plans";

function textOf(lines: readonly Line[], findings: readonly Finding[] = []): string {
  const plan = planOf(lines, { findings });
  return attentionText(attentionOf(plan, summarise(plan)), meetingDate);
}

const late = { sheet: "SCR A", row: 9, due: "2021-09-30", ref: "1.10" };
const notRated: Finding = { kind: "notRated", severity: "warning", sheet: "SCR A", cell: "F9", found: "TBC" };

test("a heading with its count for each group, then a line for each entry", () => {
  const line = lineOf(late);
  const uncovered: Finding = { ...notRated, kind: "hiddenRows", severity: "note", cell: null, found: "3" };
  const soon = lineOf({ ...late, row: 12, ref: null, due: "2021-10-13", lead: null });
  const [head, , ...rest] = textOf([line, soon], [notRated, uncovered]).split("\n");
  expect(head).toBe("Needs attention (4), for the meeting on 12 October 2021");
  expect(rest.slice(0, 2)).toEqual([
    "Overdue (1)",
    "• SCR A, E9 – 1.10 Agree the protocol – lead: Business Manager – due 30 September 2021, overdue by 12 days",
  ]);
  expect(rest).toContain("• SCR A, E12 – Agree the protocol – due 13 October 2021, in 1 day");
  expect(rest.filter((text) => text.startsWith("• "))).toHaveLength(4);
});

test.each<[string, LineSays, string]>([
  [
    "a date that was moved",
    { originalDue: meetingDate },
    "due 30 September 2021 (first due 12 October 2021), overdue",
  ],
  ["no action", { action: null }, "E9 – 1.10 No action written – lead"],
  ["a lead that is blank", { lead: "" }, "1.10 Agree the protocol – due"],
])("%s", (_, says, expected) => {
  expect(textOf([lineOf({ ...late, ...says })])).toContain(expected);
});

const hostile = [
  '=HYPERLINK("http://x","y")',
  "<img src=x onerror=alert(1)>",
  "Named\tNurse",
  "Named\r\nNurse",
  "@SUM(A1)\u2028+1",
  "-1+1",
  "\t=1+1\n=2+2",
  "a\u0000b\u0085=3",
];

test.each(hostile)("%j appears as that text, and begins no line and no cell", (text) => {
  const line = lineOf({ ...late, sheet: text, lead: text, action: text, ref: text, review: text });
  const copied = textOf([line], [{ ...notRated, sheet: text, found: text }]);
  expect(copied.split("\n").filter((one) => one !== "")).toHaveLength(5);
  expect(
    Array.from(copied).filter((letter) => letter !== "\n" && /\p{Cc}|\p{Zl}|\p{Zp}/u.test(letter)),
  ).toEqual([]);
  for (const one of copied.split("\n"))
    expect(one).toMatch(/^(?:$|• |Needs attention|Overdue|Actions without)/);
});

test("whatever stands in a sheet, every line begins with a word or a bullet of ours", () => {
  const any = fc.string({ unit: "binary", maxLength: 30 });
  fc.assert(
    fc.property(any, any, any, (lead, action, found) => {
      const copied = textOf([lineOf({ ...late, lead, action })], [{ ...notRated, found }]);
      const [head, first, overdue, entry, gap, title, last, ...more] = copied.split("\n");
      expect([head?.startsWith("Needs attention (2)"), first, overdue, gap, more]).toEqual([
        true,
        "",
        "Overdue (1)",
        "",
        [],
      ]);
      expect([entry?.slice(0, 2), last?.slice(0, 2), title]).toEqual([
        "• ",
        "• ",
        "Actions without a rating (1)",
      ]);
      expect(copied).not.toContain("\t");
    }),
  );
});

test("a cell that holds a page is cut, so that its line can be read", () => {
  const copied = textOf([lineOf({ ...late, action: "word ".repeat(2000) })]);
  expect(Math.max(...copied.split("\n").map(({ length }) => length))).toBeLessThan(600);
});
