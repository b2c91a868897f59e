import { ratings } from "../../plan/line";
import type { Plan, RowsRead } from "../../plan/plan";
import { ratingHeading } from "../wording/ratingWords";
import type { Summary } from "../summary";
import { equation, figure, total, type Check } from "./check";

const lineTotals = "The tables by review and by priority";

/** Where figures wait for what green means nothing is laid out, so every figure is known here. */
const known = (count: number | null): number => count ?? 0;

function ratingsCheck({ totals }: Summary): Check {
  const names = ratings.map((rating) => ratingHeading(rating).toLowerCase());
  const counts = ratings.map((rating) => known(totals[rating]));
  return equation(`Actions = ${names.join(" + ")}`, totals.lines, counts, lineTotals);
}

function groundingCheck({ totals }: Summary): Check {
  const { lines, grounded, additional, ungrounded, groundingNotChecked } = totals;
  return equation(
    "Actions = grounded in a recommendation + additional + ungrounded + not checked",
    lines,
    [grounded, additional, ungrounded, groundingNotChecked],
    lineTotals,
  );
}

function openCheck({ totals }: Summary): Check {
  const open = totals.lines - known(totals.complete) - known(totals.closedNotDone);
  return equation(
    "Open actions = overdue + due later + continuing + no usable date",
    open,
    [totals.overdue, totals.dueLater, totals.continuing, totals.noUsableDate].map(known),
    lineTotals,
  );
}

function groupsCheck({ totals, reviews, priorities }: Summary): Check {
  const [byReview, byPriority] = [reviews, priorities].map((groups) =>
    total(groups.map(({ lines }) => lines)),
  );
  const holds = byReview === totals.lines && byPriority === totals.lines;
  return {
    what: "Actions over all reviews = over all priorities = all actions",
    figures: [byReview ?? 0, byPriority ?? 0, totals.lines].map(figure).join(" = "),
    result: holds ? "holds" : "differs",
    says: holds ? "Holds" : "Differs",
    whereToLook: holds ? "" : lineTotals,
  };
}

function changesCheck({ changes, totals }: Summary): Check {
  const what = "Actions at the last meeting + added − removed = actions now";
  if (changes === null)
    return {
      what,
      figures: `${figure(totals.lines)} now`,
      result: "unknown",
      says: "Not compared",
      whereToLook: "No earlier meeting is kept in this workbook.",
    };
  const { before, added, removed, now } = changes.all;
  const holds = before + added.length - removed.length === now;
  return {
    what,
    figures: `${figure(before)} + ${figure(added.length)} − ${figure(removed.length)} = ${figure(now)}`,
    result: holds ? "holds" : "differs",
    says: holds ? "Holds" : "Differs",
    whereToLook: holds ? "" : "The table of what changed",
  };
}

const rowParts = [
  "lines",
  "recommendations",
  "headers",
  "sections",
  "totals",
  "others",
  "blank",
] as const satisfies readonly (keyof RowsRead)[];

function rowsCheck({ sheets }: Plan): Check {
  const counted = sheets.flatMap(({ counted: counts, name, rows }) =>
    counts && rows ? [{ name, rows }] : [],
  );
  const off = counted.filter(({ rows }) => rows.read !== total(rowParts.map((part) => rows[part])));
  const sumOf = (part: keyof RowsRead): number => total(counted.map(({ rows }) => rows[part]));
  return equation(
    "Rows read, hidden ones included = actions + recommendations alone + headings + sections + totals + notes and keys + blank",
    sumOf("read"),
    rowParts.map(sumOf),
    off.map(({ name }) => name).join("; "),
  );
}

function sharesCheck({ totals }: Summary): Check {
  const what = "Shares of the ratings, before they are rounded, add up to 100%";
  const used = ratings.filter((rating) => known(totals[rating]) > 0);
  if (totals.lines === 0)
    return { what, figures: "No actions", result: "unknown", says: "Not checked", whereToLook: "" };
  const shares = used.map((rating) => Math.round((known(totals[rating]) / totals.lines) * 100));
  const parts = used.map((rating, at) => {
    const count = figure(known(totals[rating]));
    return `${ratingHeading(rating).toLowerCase()} ${count} (${String(shares[at] ?? 0)}%)`;
  });
  const sum = total(shares);
  const said = parts.join(", ");
  return {
    what,
    figures: `${said.charAt(0).toUpperCase()}${said.slice(1)}`,
    result: "holds",
    says: sum === 100 ? "Holds" : `Holds; rounded, they make ${String(sum)}%`,
    whereToLook: "",
  };
}

/** The sums over actions, in the order in which they are printed. */
export function actionChecks(summary: Summary, plan: Plan): readonly Check[] {
  return [
    ratingsCheck(summary),
    groundingCheck(summary),
    openCheck(summary),
    groupsCheck(summary),
    changesCheck(summary),
    rowsCheck(plan),
    sharesCheck(summary),
  ];
}
