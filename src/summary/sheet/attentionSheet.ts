import type { Day } from "../../plan/cells/day";
import type { Severity } from "../../plan/finding";
import type { Plan } from "../../plan/plan";
import type { AttentionEntry } from "../attention/attentionEntry";
import { attentionGroups } from "../attention/attentionGroups";
import { attentionOf } from "../attention/attentionList";
import { attentionAdvice, attentionName, attentionSays, attentionTitle } from "../attention/attentionWords";
import { whatToLookAt } from "../attention/whatToLookAt";
import { onOneLine } from "../attention/onOneLine";
import { longDay } from "../wording/written/days";
import { capitalised, numberWord } from "../wording/written/numberWords";
import { counted } from "../wording/written/counted";
import { writtenBy } from "../wording/written/writtenBy";
import { shorten } from "../wording/written/shorten";
import type { CellContent, SheetLayout, TextCell } from "../sheetLayout";
import type { Summary } from "../summary";
import { linkTo, nameText, notGiven, reviewText, textColumn } from "./listCells";
import { rowsOrNone } from "./section";

/** The most rows the list has; the pane lists them all. */
export const longestAttention = 1000;

// Both sheets go to Excel in one request, which is to stay small: where texts are long, each is cut shorter.
const mostCharacters = 200_000;

const columns = [
  "What",
  "How serious",
  "Where",
  "Review",
  "Priority",
  "Lead",
  "Action",
  "Found",
  "What to do",
].map(textColumn);

const widths = [22, 13, 18, 18, 18, 16, 44, 34, 34] as const;

const severities: Readonly<Record<Severity, string>> = {
  error: "May be counted wrongly",
  warning: "To look at",
  note: "Good to know",
};

type Row = readonly CellContent[];

function rowOf(entry: AttentionEntry, summary: Summary, longest: number): Row {
  const { kind, severity, sheet, cell, review, priority, lead, line } = entry;
  const { meetingDate } = summary;
  const found = capitalised(onOneLine(attentionSays(entry, meetingDate)));
  return [
    attentionTitle(kind),
    severities[severity],
    linkTo(sheet, cell),
    reviewText(review),
    nameText(priority, "No priority named"),
    nameText(lead, line === null ? "No action here" : notGiven),
    line === null
      ? "No action here"
      : shorten(onOneLine(attentionName(entry, meetingDate)) || "No action written", longest),
    shorten(found === "" ? attentionTitle(kind) : found, Math.min(longest, 250)),
    attentionAdvice(entry).whatToDo,
  ];
}

const charactersOf = (rows: readonly Row[]): number =>
  rows.reduce(
    (sum, row) =>
      sum +
      row.reduce<number>(
        (length, cell) =>
          length + (typeof cell === "object" ? (cell?.text.length ?? 0) : String(cell).length),
        0,
      ),
    0,
  );

/** The texts are cut at 400 characters, and shorter where the whole list would be too much for one request. */
function rowsOf(entries: readonly AttentionEntry[], summary: Summary): readonly Row[] {
  const cutAt = (longest: number): readonly Row[] => entries.map((entry) => rowOf(entry, summary, longest));
  for (const longest of [400, 120]) {
    const rows = cutAt(longest);
    if (charactersOf(rows) <= mostCharacters) return rows;
  }
  return cutAt(60);
}

function noteOf(entries: readonly AttentionEntry[]): string {
  const count = entries.length;
  if (count === 0) return "No action is overdue or due soon, and there is nothing else to look at.";
  if (count > longestAttention)
    return `The first ${numberWord(longestAttention)} of ${numberWord(count)} things to look at; the pane lists them all.`;
  return `${capitalised(counted(count, "thing", "things"))} to look at, gravest first: ${whatToLookAt(entries)}. The same finding on several rows stands on several rows here.`;
}

/** The sheet of everything to look at, with a link to each cell: one table, sorted by kind, gravest first. */
export function attentionSheet(summary: Summary, plan: Plan, refreshedOn: Day): SheetLayout {
  const entries = attentionGroups(attentionOf(plan, summary)).flatMap((group) => group.entries);
  const rows = rowsOf(entries.slice(0, longestAttention), summary);
  const tableRow = 3;
  const texts: readonly TextCell[] = [
    {
      row: 1,
      column: 0,
      content: `For the meeting on ${longDay(summary.meetingDate)}. ${writtenBy(refreshedOn)}; each refresh writes its list anew. Each row leads to a cell of the action sheets.`,
      look: "note",
    },
    { row: 2, column: 0, content: noteOf(entries), look: "note" },
  ];
  return {
    title: "Action plan: needs attention",
    texts,
    tables: [
      {
        name: "ActionPlan_Attention",
        row: tableRow,
        column: 0,
        columns,
        rows: rowsOrNone(rows, columns),
        totalRow: false,
      },
    ],
    charts: [],
    columnWidths: widths,
    frozenRows: tableRow + 1,
    printedOnEveryPage: tableRow,
    pageBreaks: [],
  };
}
