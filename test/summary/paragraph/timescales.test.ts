import { continuing, done, fullOf, late, many, moved, open, shortOf } from "./saying";
import { day, type LineSays } from "../plans";

describe("timescales", () => {
  const cases: readonly (readonly [string, LineSays[], string])[] = [
    ["both dated", [open, open], "Both open actions are within timescale."],
    ["all dated", [open, open, open], "All open actions are within timescale."],
    ["one open", [done, open], "The one open action is within timescale."],
    [
      "one dated and one without an end",
      [open, continuing],
      "The one open action with a date is within timescale; one has no end date.",
    ],
    [
      "no end and no usable date",
      [open, open, open, continuing, { due: "none" }, { due: "unreadable" }],
      "All dated actions are within timescale; one has no end date and two have no usable date.",
    ],
    [
      "nothing dated",
      [continuing, continuing],
      "No open action has a date to be held to: two have no end date.",
    ],
    [
      "moved on after the first date had passed",
      [open, moved],
      "Both open actions are within timescale, one by a revised date.",
    ],
    [
      "one open, by a later date",
      [done, moved],
      "The one open action is within timescale, by a revised date.",
    ],
    [
      "both by later dates",
      [moved, moved],
      "Both open actions are within timescale, both by a revised date.",
    ],
    [
      "two of many by later dates",
      [...many(3, open), moved, moved],
      "All open actions are within timescale, two by a revised date.",
    ],
    [
      "all of many by later dates",
      many(3, moved),
      "All open actions are within timescale, all by a revised date.",
    ],
    [
      "one of the dated by a later date, beside what has no end",
      [open, moved, continuing, continuing],
      "Both dated actions are within timescale, one by a revised date; two have no end date.",
    ],
    [
      "the one dated by a later date",
      [moved, continuing],
      "The one open action with a date is within timescale, by a revised date; one has no end date.",
    ],
    [
      "what has no end had a date once",
      [open, { ...continuing, ...moved }],
      "The one open action with a date is within timescale; one has no end date (past the date first set).",
    ],
    [
      "one of those without a date had one once",
      [open, open, moved, continuing, continuing, { due: "none", ...moved }],
      "All dated actions are within timescale, one by a revised date; two have no end date and one has no usable date (one of them past the date first set).",
    ],
    [
      "nothing dated, and one had a date once",
      [{ ...continuing, ...moved }, continuing],
      "No open action has a date to be held to: two have no end date (one of them past the date first set).",
    ],
    [
      "one overdue",
      [open, late],
      "One action is overdue; it was due on 30 September 2021 (lead: “Business Manager”). The other open",
    ],
    ["two that were due on one day", [late, late], "Two actions are overdue; both were due on 30 Sept"],
    ["three that were due on one day", [late, late, late], "overdue; all were due on 30 September 2021."],
    [
      "the oldest of two",
      [late, { due: "2021-05-31" }],
      "Two actions are overdue; the oldest was due on 31 May 2021 (lead: “Business Manager”).",
    ],
    [
      "two oldest of three",
      [late, { due: "2021-05-31" }, { due: "2021-05-31" }],
      "Three actions are overdue; the oldest were due on 31 May 2021.",
    ],
    [
      "ten, which no sentence begins with",
      Array.from({ length: 10 }, () => late),
      "In all, 10 actions are overdue; all were due on",
    ],
    [
      "overdue, and others within a timescale that was moved for some",
      [late, open, moved, continuing, continuing],
      "Of the other four open actions, two are within timescale (one by a revised date) and two have no end date.",
    ],
    [
      "overdue, and both others moved",
      [late, moved, moved],
      "The other two open actions are within timescale (both by a revised date).",
    ],
    [
      "overdue, and the other moved",
      [late, moved],
      "The other open action is within timescale (by a revised date).",
    ],
    ["overdue, and one without an end", [late, continuing], "The other open action has no end date."],
    [
      "overdue, and one without an end that had a date once",
      [late, { ...continuing, originalDue: day("2021-06-30") }],
      "The other open action has no end date. In all, two open actions have passed the date first set.",
    ],
    [
      "only closed lines beside complete ones",
      [done, { rating: "closedNotDone" }],
      "No action is still open.",
    ],
  ];
  test.each(cases)("%s", (_name, says, sentence) => expect(fullOf(...says)).toContain(sentence));

  test.each<[string, LineSays[], string]>([
    ["one that names none", [{ ...late, lead: null }], "it was due on 30 September 2021."],
    ["one with a blank", [{ ...late, lead: " " }], "it was due on 30 September 2021."],
    [
      "the oldest alone, not those that are overdue since later",
      [
        { ...late, lead: "Named Nurse" },
        { due: "2021-05-31", lead: "Head of\n“Service”. Acting" },
      ],
      "the oldest was due on 31 May 2021 (lead: “Head of 'Service'. Acting”).",
    ],
    ["none where two are the oldest", [late, late], "both were due on 30 September 2021."],
    ["a long one is cut", [{ ...late, lead: "x".repeat(200) }], `(lead: “${"x".repeat(79)}…”).`],
  ])("the lead of the oldest overdue action: %s", (_name, says, ending) => {
    expect(fullOf(...says)).toContain(ending);
    expect(shortOf(...says)).not.toContain("lead");
  });
  test("nothing is said of dates where everything is complete", () => {
    expect(fullOf(done, done)).not.toMatch(/overdue|timescale|open/);
  });
  test("the short style says what is overdue, not what else is open", () => {
    expect(shortOf(late, open, continuing)).toMatch(/it was due on 30 September 2021\.$/);
  });
});
