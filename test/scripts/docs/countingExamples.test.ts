import { readFileSync } from "node:fs";
import { changesSince } from "../../../src/summary/changes/changesSince";
import { snapshotOf } from "../../../src/summary/changes/snapshot";
import type { Changes } from "../../../src/summary/changes/changes";
import { shareOf } from "../../../src/summary/sheet/share";
import { ratings } from "../../../src/plan/line";
import { checksOf } from "../../../src/summary/checks/checksOf";
import { findingSays } from "../../../src/summary/wording/findingWords";
import { summarise } from "../../../src/summary/summarise";
import { dueAs, examplePlan, exampleSheet, linesOfRows, ratedAs, standingOf } from "./examplePlan";
import { markdownPage, type PageTable } from "./markdownPage";

const page = markdownPage("docs/how-it-counts.md");

/** The tables under a heading, in their order, each with at least one row. */
function tablesUnder(heading: string): readonly PageTable[] {
  const tables = page.tables.filter(({ under }) => under === heading);
  expect(tables.length).toBeGreaterThan(0);
  for (const { rows } of tables) expect(rows.length).toBeGreaterThan(0);
  return tables;
}

/** What the page says of each row, and the row as it would stand on a sheet. */
const said = ({ rows }: PageTable): string[] => rows.map((row) => row.at(-1) ?? "");
const cells = ({ rows }: PageTable): string[][] => rows.map((row) => row.slice(0, -1));
const headings = ({ columns }: PageTable): string[] => columns.slice(0, -1);

/** The lines of a table whose last column says how each row counts. */
function countedLines(table: PageTable) {
  const plan = examplePlan([exampleSheet(headings(table), cells(table))], "complete");
  return { plan, lines: linesOfRows(plan, table.rows.length) };
}

test("what is an action, and which recommendations are split or left", () => {
  const [table] = tablesUnder("Actions and recommendations");
  const { plan, lines } = countedLines(table!);
  expect(lines.map((line) => (line ? "an action" : "no action"))).toEqual(said(table!));
  const answered = plan.recommendations.map(({ ref, lines: own, standing }) => [ref, own, standing]);
  expect(answered).toHaveLength(4);
  expect(answered).toEqual(
    expect.arrayContaining([
      ["1", 2, "covered"],
      ["2", 1, "covered"],
      ["3", 0, "uncovered"],
      ["4", 1, "covered"],
    ]),
  );
});

test("what each rating word is, by what green means", () => {
  const [table] = tablesUnder("Ratings, and what green means");
  const rows = table!.rows.map(([word = ""], at) => [`Do thing number ${at + 1}`, "31/12/2021", word]);
  const sheet = exampleSheet(["Action", "Due", "RAG"], rows);
  const ratedWhere = (green: "complete" | "on-track") =>
    linesOfRows(examplePlan([sheet], green), rows.length).map((line) => line && ratedAs(line));
  const [complete, onTrack] = [ratedWhere("complete"), ratedWhere("on-track")];
  expect(rows.map(([, , word], at) => [word, complete[at], onTrack[at]])).toEqual(table!.rows);
});

test("what words say where nothing is rated green, and nothing is asked", () => {
  const [, table] = tablesUnder("Ratings, and what green means");
  const rows = table!.rows.map(([word = ""], at) => [`Do thing number ${at + 1}`, "31/12/2021", word]);
  const planOfRows = (some: readonly string[][]) =>
    examplePlan([exampleSheet(["Action", "Due", "Status"], some)], null);
  const plan = planOfRows(rows);
  expect(plan.questions).toEqual([]);
  const said = rows.map((row, at) => {
    const [line] = linesOfRows(planOfRows([row]), 1);
    const { paragraph } = summarise(planOfRows([row]));
    const [, words = ""] = /the one action is rated (.*?)\./.exec(paragraph) ?? [];
    return [row[2], line?.complete === true ? "complete" : "open", words, at];
  });
  expect(said).toEqual(table!.rows.map((row, at) => [...row, at]));
});

test("what completion dates say where there are no ratings", () => {
  const [, , table] = tablesUnder("Ratings, and what green means");
  const { plan, lines } = countedLines(table!);
  expect(lines.map((line) => line && ratedAs(line))).toEqual(said(table!));
  expect(plan.findings.filter(({ kind }) => kind === "completedInFuture")).toEqual([
    expect.objectContaining({ cell: "C5", found: "01/02/2022" }),
  ]);
});

test("where each action stands on the meeting day, and the figures of them all", () => {
  const [table, figures] = tablesUnder("Overdue, and the other standings");
  const { plan, lines } = countedLines(table!);
  expect(lines.map((line) => line && standingOf(line))).toEqual(said(table!));
  const { totals } = summarise(plan);
  expect(figures!.rows).toEqual([
    ["Actions", String(totals.lines)],
    ["Complete", String(totals.complete)],
    ["Closed, not done", String(totals.closedNotDone)],
    ["Overdue", String(totals.overdue)],
    ["Due later", String(totals.dueLater)],
    ["Continuing", String(totals.continuing)],
    ["No usable date", String(totals.noUsableDate)],
    ["Past original date", String(totals.pastOriginal)],
  ]);
});

test("which day each timescale means", () => {
  const [table] = tablesUnder("How dates are read");
  const rows = table!.rows.map(([written = ""], at) => [`Do thing number ${at + 1}`, written, "Amber"]);
  const plan = examplePlan([exampleSheet(["Action", "Due", "RAG"], rows)], "complete");
  expect(linesOfRows(plan, rows.length).map((line) => line && dueAs(line))).toEqual(said(table!));
});

test("which worked-out days are listed, and how", () => {
  const [table] = tablesUnder("Timescales without a day");
  const rows = table!.rows.map(([written = ""], at) => [`Do thing number ${at + 1}`, written, "Amber"]);
  const plan = examplePlan([exampleSheet(["Action", "Due", "RAG"], rows)], "complete");
  const lines = linesOfRows(plan, rows.length);
  const listedAs = lines.map((line) => {
    const found = plan.findings.find(
      ({ kind, cell }) => kind === "assumedDate" && cell === `B${line?.row ?? 0}`,
    );
    return found === undefined ? "not listed" : findingSays(found);
  });
  expect(rows.map(([, written], at) => [written, lines[at] && dueAs(lines[at]), listedAs[at]])).toEqual(
    table!.rows,
  );
});

test("which actions lead to a recommendation of their review", () => {
  const [list, table] = tablesUnder("Grounded, ungrounded and additional");
  const plan = examplePlan(
    [
      exampleSheet(list!.columns, list!.rows, { name: "Recommendations" }),
      exampleSheet(headings(table!), cells(table!), { name: "Plan" }),
    ],
    "complete",
  );
  const groundings = linesOfRows(plan, table!.rows.length).map((line) => {
    const grounding = line?.grounding;
    return grounding === "grounded" || grounding === "additional" ? grounding : "ungrounded";
  });
  expect(groundings).toEqual(said(table!));
  expect(plan.recommendations.filter(({ standing }) => standing === "uncovered")).toEqual([
    expect.objectContaining({ ref: "3", lines: 0 }),
  ]);
});

test("what is evidence", () => {
  const [table] = tablesUnder("Evidence");
  const { lines } = countedLines(table!);
  const evidence = lines.map((line) => {
    if (!line || line.evidenced === null) return "not asked";
    return line.evidenced ? "evidenced" : "not evidenced";
  });
  expect(evidence).toEqual(said(table!));
});

test("which sheets are in the figures, hidden rows included", () => {
  const [table] = tablesUnder("What is in the figures");
  const grids = table!.rows.map(([name = "", shown], sheet) => {
    const rows = ["first", "second", "third"].map((which, at) => [
      `${sheet + 1}.${at + 1}`,
      `Do the ${which} thing of ${name}`,
      "31/12/2021",
      "Amber",
    ]);
    const headingsOfPlan = ["Ref", "Action", "Due", "RAG"];
    return exampleSheet(headingsOfPlan, rows, { name, visible: shown === "yes", hiddenRows: [3] });
  });
  const { sheets } = examplePlan(grids, "complete");
  expect(sheets.map(({ counted }) => (counted ? "yes" : "no"))).toEqual(said(table!));
  expect(sheets.filter(({ counted }) => counted)).toEqual([
    expect.objectContaining({ lines: 3, hiddenLines: 1 }),
  ]);
});

const listNames: Readonly<Partial<Record<keyof Changes["all"], string>>> = {
  newlyComplete: "newly complete",
  newlyOverdue: "newly overdue",
  movedBack: "rating worse",
  datesExtended: "date extended",
  added: "added",
  removed: "removed",
};

/** What is told of each reference; nothing where nothing is. */
function toldOf(all: Changes["all"]): ReadonlyMap<string, string> {
  const lists = [
    ["newlyComplete", all.newlyComplete],
    ["newlyOverdue", all.newlyOverdue],
    ["movedBack", all.movedBack.map(({ line }) => line)],
    ["datesExtended", all.datesExtended.map(({ line }) => line)],
    ["added", all.added],
    ["removed", all.removed],
  ] as const;
  return new Map(
    lists.flatMap(([name, lines]) => lines.map(({ ref }) => [ref ?? "", listNames[name] ?? ""] as const)),
  );
}

test("what is told of each action that changed", () => {
  const [table] = tablesUnder("What changed since a meeting");
  const planOn = (meeting: string, due: number, rating: number) => {
    const rows = table!.rows.filter((row) => row[due] !== "–");
    const cellsThen = rows.map((row) => [row[0] ?? "", row[1] ?? "", row[due] ?? "", row[rating] ?? ""]);
    return examplePlan([exampleSheet(["Ref", "Action", "Due", "RAG"], cellsThen)], "complete", meeting);
  };
  const { all } = changesSince(snapshotOf(planOn("2021-07-13", 2, 3)), planOn("2021-10-12", 4, 5));
  const told = toldOf(all);
  expect(table!.rows.map(([ref = ""]) => told.get(ref) ?? "no change")).toEqual(said(table!));
});

const numberOf = (text: string): number => Number(text.replaceAll(",", ""));

test("shares are shown in whole per cents, never as all or nothing unless they are", () => {
  const [table] = tablesUnder("Shares, and the sums that must hold");
  const shown = table!.rows.map(([part = "", whole = ""]) => {
    const share = shareOf(numberOf(part), numberOf(whole)) ?? NaN;
    return `${Math.round(share * 100)}%`;
  });
  expect(shown).toEqual(said(table!));
});

test("the nine sums are those that the summary prints, with the figures of the sample", () => {
  const [, sums] = tablesUnder("Shares, and the sums that must hold");
  const expected = JSON.parse(readFileSync("test/data/expected/02-six-review-plans.json", "utf8")) as {
    totals: Readonly<Record<string, number>>;
    reviews: readonly Readonly<Record<string, number>>[];
  };
  const { totals, reviews } = expected;
  const plan = examplePlan(
    [exampleSheet(["Action", "Due", "RAG"], [["Draft it", "31/12/2021", "Amber"]])],
    "complete",
  );
  expect(sums!.rows.map(([what]) => what)).toEqual(checksOf(summarise(plan), plan).map(({ what }) => what));
  expect(sums!.rows).toHaveLength(9);
  const pick = (...names: readonly string[]) => names.map((name) => totals[name] ?? NaN);
  const total = (name: string) => reviews.reduce((sum, review) => sum + (review[name] ?? NaN), 0);
  const figures = sums!.rows.map(([, text = ""]) => text.split(/ [=+] /).map(numberOf));
  const found = totals["recommendations"] ?? NaN;
  expect(figures[0]).toEqual([
    totals["stated"],
    found,
    found - (totals["uncovered"] ?? NaN),
    totals["uncovered"],
    0,
  ]);
  expect(figures[2]).toEqual(pick("lines", ...ratings));
  expect(figures[3]).toEqual(pick("lines", "grounded", "additional", "ungrounded", "groundingNotChecked"));
  const open = (totals["lines"] ?? NaN) - (totals["complete"] ?? NaN);
  expect(figures[4]).toEqual([open, ...pick("overdue", "dueLater", "continuing", "noUsableDate")]);
  expect(figures[5]).toEqual([total("lines"), total("lines"), totals["lines"]]);
  expect(sums!.rows[6]![1]).toBe(`${totals["lines"] ?? NaN} now`);
  for (const index of [1, 2, 3, 4, 7]) {
    const [whole, ...parts] = figures[index]!;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
  }
});
