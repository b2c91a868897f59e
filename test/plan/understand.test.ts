import { understand } from "../../src/plan/understand";
import type { CellValue } from "../../src/plan/sheets/sheetGrid";
import { summarise } from "../../src/summary/summarise";
import { gridOf } from "./gridOf";
import { header, key, plan, rows } from "./smallPlan";
import { day, usualSettings } from "./usualSettings";

test("reads sections, carried-down recommendations, ratings, days and grounding", () => {
  const understood = understand([plan()], usualSettings());
  expect(understood.questions).toEqual([]);
  expect(
    understood.lines.map(({ ref, recommendation, priority, rating, timing, evidenced }) => [
      ref,
      recommendation,
      priority,
      rating,
      timing,
      evidenced,
    ]),
  ).toEqual([
    ["1.1", "1", "Finance", "green", "finished", true],
    ["1.2", "1", "Finance", "amber", "overdue", null],
    ["2.1", "2", "Governance", "green", "finished", false],
    ["3.1", "3", "Governance", "red", "noUsableDate", null],
  ]);
  expect(understood.recommendations).toEqual([
    { review: "Peer review", ref: "1", lines: 2, liveLines: 2, complete: false, standing: "covered" },
    { review: "Peer review", ref: "2", lines: 1, liveLines: 1, complete: true, standing: "covered" },
    { review: "Peer review", ref: "3", lines: 1, liveLines: 1, complete: false, standing: "covered" },
  ]);
});

test("a line due on the meeting date is not overdue, one due the day before is", () => {
  const due = (text: string) =>
    understand([gridOf([key, header, ["1", "Rec one", "Act one", "Lead", text, "A"]])], usualSettings())
      .lines[0]?.timing;
  expect(due("12/10/2021")).toBe("dueLater");
  expect(due("11/10/2021")).toBe("overdue");
});

test("without a key it asks what green means, and nothing that depends on it is guessed", () => {
  const understood = understand([plan([], [])], usualSettings());
  expect(understood.questions).toEqual([{ kind: "greenMeaning", sheet: "Plan" }]);
  expect(understood.green).toBeNull();
  expect(understood.lines.map(({ complete, timing }) => [complete, timing])).toEqual(
    rows.slice(2).map(() => [null, null]),
  );
  const { totals } = summarise(understood);
  expect(totals).toMatchObject({
    lines: 4,
    green: 2,
    amber: 1,
    red: 1,
    complete: null,
    overdue: null,
    notEvidenced: null,
  });
});

test("the officer's answer stands in for a missing key, and never against one", () => {
  expect(understand([plan([], [])], usualSettings({ green: "on-track" })).green).toBe("on-track");
  expect(understand([plan()], usualSettings({ green: "on-track" })).green).toBe("complete");
});

test.each<[string, CellValue[][], string]>([
  [
    "no rating column",
    [
      ["Ref", "Action", "Lead", "Timescale"],
      ["1", "Do this thing", "Lead", "May 2021"],
    ],
    "columns",
  ],
  [
    "a rating column of colours only",
    [header, ["1", "Rec", "Action words", "Lead", "May 2021", "", ""]],
    "columns",
  ],
  [
    "a status column that is narrative",
    [
      ["Ref", "Action", "Due", "Status"],
      ["1", "Act on it", "May 2021", "Verbal update to be provided in the meeting"],
    ],
    "columns",
  ],
  [
    "two date columns",
    [
      ["Ref", "Action", "Deadline", "Target date", "RAG"],
      ["1", "Act on it", "May 2021", "June 2021", "G"],
    ],
    "columns",
  ],
])("%s is asked about, and its lines wait", (_, table, kind) => {
  const understood = understand([gridOf([key, ...table])], usualSettings());
  expect(understood.questions.map((question) => question.kind)).toEqual([kind]);
  expect(understood.lines).toEqual([]);
  expect(understood.sheets[0]?.sure).toBe(false);
  expect(understand([gridOf([key, ...table])], usualSettings({ acceptGuesses: true })).lines).toHaveLength(1);
});

test("archives and hidden sheets are named and stay out unless the officer includes them", () => {
  const closed = { ...plan(), name: "Closed actions", id: "2" };
  const hidden = { ...plan(), name: "Draft", id: "3", visible: false };
  const understood = understand([plan(), closed, hidden], usualSettings());
  expect(understood.sheets.map(({ kind, counted, lines }) => [kind, counted, lines])).toEqual([
    ["plan", true, 4],
    ["archive", false, 4],
    ["plan", false, 4],
  ]);
  expect(understood.lines).toHaveLength(4);
  const included = new Map([["Closed actions", { included: true }]]);
  expect(understand([plan(), closed], usualSettings({ sheets: included })).lines).toHaveLength(8);
});

test("hidden rows count, and are said", () => {
  const grid = gridOf([key, header, ...rows], { hiddenRows: [3] });
  const understood = understand([grid], usualSettings());
  expect(understood.sheets[0]).toMatchObject({ lines: 4, hiddenLines: 1 });
  expect(understood.findings).toContainEqual(expect.objectContaining({ kind: "hiddenRows", found: "1" }));
});

test.each<[string, CellValue[], string, string, string]>([
  [
    "a date that cannot be read",
    ["4.1", "Rec four", "An action", "Lead", "wk c", "A"],
    "unreadableDate",
    "E9",
    "error",
  ],
  [
    "a status word in the date column",
    ["4.1", "Rec four", "An action", "Lead", "Complete", "A"],
    "statusInDateColumn",
    "E9",
    "warning",
  ],
  [
    "a rating nobody knows",
    ["4.1", "Rec four", "An action", "Lead", "May 2022", "splendid"],
    "unknownRating",
    "F9",
    "error",
  ],
  ["no rating", ["4.1", "Rec four", "An action", "Lead", "May 2022", ""], "notRated", "F9", "warning"],
  ["no action", ["4.1", "Rec four", "", "Lead", "May 2022", "A"], "noActionText", "C9", "warning"],
  ["an error value", ["4.1", "Rec four", "An action", "Lead", "#REF!", "A"], "errorCell", "E9", "error"],
  [
    "due before the plan was agreed",
    ["4.1", "Rec four", "An action", "Lead", "May 2019", "A"],
    "dueBeforeAgreed",
    "E9",
    "warning",
  ],
])("%s is a finding with its cell", (_, row, kind, cell, severity) => {
  const agreed = ["Plan agreed: 2 February 2021"];
  const grid = gridOf([key, agreed, header, ...rows.slice(0, 5), row]);
  const { findings } = understand([grid], usualSettings());
  expect(findings).toContainEqual(expect.objectContaining({ kind, cell, severity, sheet: "Plan" }));
});

test("a row that names nothing but has a rating is left out loudly, unless a recommendation is carried to it", () => {
  const loose = understand([plan([["Other"], ["9.1", "", "", "Lead", "May 2021", "A"]])], usualSettings());
  expect(loose.lines).toHaveLength(4);
  expect(loose.findings).toContainEqual(expect.objectContaining({ kind: "rowLeftOut", severity: "error" }));
  const carried = understand([plan([["3.2", "", "", "Lead", "May 2021", "A"]])], usualSettings());
  expect(carried.lines).toHaveLength(5);
  expect(carried.findings).toContainEqual(expect.objectContaining({ kind: "noActionText" }));
});

test("a revised date counts and the first is kept", () => {
  const table = [
    ["Ref", "Action", "Target date", "Revised date", "RAG"],
    ["1", "Act on the finding", "31/03/2021", "31/12/2021", "A"],
    ["2", "Act on the other", "31/03/2021", "", "A"],
  ];
  const { lines } = understand([gridOf([key, ...table])], usualSettings());
  expect(lines.map(({ due, originalDue, timing }) => [due, originalDue, timing])).toEqual([
    [day("2021-12-31"), day("2021-03-31"), "dueLater"],
    [day("2021-03-31"), null, "overdue"],
  ]);
});

test("references stored as numbers are read as they are shown", () => {
  const table = [
    header,
    [1.1, "Rec one", "Act one", "L", "May 2021", "G"],
    [1.1, "", "Act two", "L", "May 2021", "G"],
  ];
  const grid = gridOf([key, ...table], { formats: { "3,0": "0.00" } });
  expect(understand([grid], usualSettings()).lines.map(({ ref }) => ref)).toEqual(["1.1", "1.10"]);
});

test("a sheet that names no recommendations is not checked, and is not accused", () => {
  const table = [
    ["Action", "Lead", "Timescale", "RAG"],
    ["Hold the event", "Lead", "May 2021", "G"],
  ];
  const { lines } = understand([gridOf([key, ...table])], usualSettings());
  expect(lines.map(({ grounding }) => grounding)).toEqual(["notChecked"]);
});

test("actions declared as additional are their own class", () => {
  const { lines } = understand(
    [plan([["Additional actions"], ["A1", "", "Extra training", "Lead", "May 2022", "A"]])],
    usualSettings(),
  );
  expect(lines.at(-1)).toMatchObject({ grounding: "additional", recommendation: null });
});

test("a recommendation column of numbers names recommendations by number", () => {
  const table = [
    ["Recommendation", "Action", "Timescale", "RAG"],
    [1, "Act on the first", "May 2021", "G"],
    ["", "Act on it again", "May 2021", "A"],
    ["2a", "Act on the second", "May 2021", "G"],
  ];
  const { lines, questions } = understand([gridOf([key, ...table])], usualSettings());
  expect(questions).toEqual([]);
  expect(lines.map(({ recommendation }) => recommendation)).toEqual(["1", "1", "2"]);
});

test("an action column of owners is asked about", () => {
  const owners = ["Clerk", "Chair", "Clerk", "Clerk", "Chair", "Clerk", "Clerk", "Chair"];
  const table = [
    ["Ref", "Action", "Due", "RAG"],
    ...owners.map((owner, index) => [`${index + 1}`, owner, "May 2021", "G"]),
  ];
  const { questions } = understand([gridOf([key, ...table])], usualSettings());
  expect(questions.map((question) => question.kind)).toEqual(["columns"]);
});
