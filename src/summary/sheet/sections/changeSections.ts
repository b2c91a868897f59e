import type { Line } from "../../../plan/line";
import { longDay } from "../../wording/written/days";
import type { Changes, ChangesOf } from "../../changes/changes";
import {
  balanceWords,
  changeNotes,
  changeSentence,
  changeTitle,
  removedLineWords,
} from "../../changes/changeWords";
import { ratingHeading } from "../../wording/ratingWords";
import type { CellContent, TableColumn } from "../../sheetLayout";
import type { Summary } from "../../summary";
import { actionText, cutNotes, linkToDue, nameText, notGiven, reviewText, textColumn } from "../listCells";
import { rowsOrNone, type Section, type TableParts } from "../section";

const longestList = 300;

const count = (heading: string): TableColumn => ({ heading, kind: "count" });

const numberColumns: readonly TableColumn[] = [
  textColumn("Review"),
  count("Actions then"),
  count("Added"),
  count("Removed"),
  count("Actions now"),
  count("Newly complete"),
  count("Newly overdue"),
  count("Rating worse"),
  count("Dates extended"),
  count("Not compared"),
];

const numbersOf = (changes: ChangesOf): readonly number[] => [
  changes.before,
  changes.added.length,
  changes.removed.length,
  changes.now,
  changes.newlyComplete.length,
  changes.newlyOverdue.length,
  changes.movedBack.length,
  changes.datesExtended.length,
  changes.notCompared,
];

function numbersTable(changes: Changes | null): TableParts {
  const blank = numberColumns.slice(1).map(() => null);
  const rows: CellContent[][] =
    changes === null
      ? [
          ["No earlier meeting to compare with", ...blank],
          ["All reviews", ...blank],
        ]
      : [
          ...changes.reviews.map((one) => [reviewText(one.name), ...numbersOf(one)]),
          ["All reviews", ...numbersOf(changes.all)],
        ];
  return {
    name: "ActionPlan_Changes",
    columns: numberColumns,
    rows: rows.length > 1 ? rows : [["None", ...blank], ...rows],
    totalRow: true,
  };
}

const listColumns: readonly TableColumn[] = [
  textColumn("Action"),
  textColumn("Change"),
  textColumn("Review"),
  textColumn("Where"),
  textColumn("Lead"),
  { heading: "Due", kind: "date" },
  textColumn("Then"),
  textColumn("Now"),
  textColumn("Reference"),
];

type Row = readonly CellContent[];

function rowOf(line: Line, change: string, then: string, now: string): Row {
  return [
    actionText(line),
    change,
    reviewText(line.review),
    linkToDue(line),
    nameText(line.lead, notGiven),
    line.due,
    then,
    now,
    nameText(line.ref, notGiven),
  ];
}

const notOnThePlan = "Not on the plan";
const ratingNow = ({ rating }: Line): string => (rating === null ? notGiven : ratingHeading(rating));

/** What a committee asks about first comes first: removed, rated worse, put off. */
function changeRows({ all }: Changes): Row[] {
  const { newlyComplete, newlyOverdue, movedBack, datesExtended, added, removed } = all;
  return [
    ...removed.map((line): Row => {
      const { review, ref, rating, words } = line;
      // The reference has a column of its own.
      const name = nameText(words === "" ? removedLineWords({ ...line, review: "" }) : words, notGiven);
      const then = ratingHeading(rating);
      return [
        name,
        changeTitle("removed"),
        reviewText(review),
        "Not on the sheets any more",
        "Not kept",
        null,
        then,
        notOnThePlan,
        nameText(ref, notGiven),
      ];
    }),
    ...movedBack.map(({ line, from }) =>
      rowOf(line, changeTitle("movedBack"), ratingHeading(from), ratingNow(line)),
    ),
    ...datesExtended.map(({ line, from }) =>
      rowOf(
        line,
        changeTitle("datesExtended"),
        longDay(from),
        line.due === null ? notGiven : longDay(line.due),
      ),
    ),
    ...newlyOverdue.map((line) => rowOf(line, changeTitle("newlyOverdue"), "Not overdue", "Overdue")),
    ...added.map((line) => rowOf(line, changeTitle("added"), notOnThePlan, ratingNow(line))),
    ...newlyComplete.map((line) => rowOf(line, changeTitle("newlyComplete"), "Not complete", "Complete")),
  ];
}

/** What changed since the earlier meeting: the numbers by review, then the actions; says so where there is none. */
export function changeSections({ changes }: Summary): readonly Section[] {
  const rows = changes === null ? [] : changeRows(changes);
  const noMeeting =
    "No earlier meeting is kept in this workbook to compare with. A refresh for a meeting date that was chosen in the pane is kept for the next one.";
  const heading =
    changes === null
      ? "What changed since the last meeting"
      : `What changed since the meeting on ${longDay(changes.since)}`;
  return [
    {
      heading,
      notes:
        changes === null
          ? [noMeeting]
          : [changeSentence(changes), balanceWords(changes.all), ...changeNotes(changes)],
      table: numbersTable(changes),
      chart: null,
    },
    {
      heading: "Actions that changed",
      notes: cutNotes(rows.length, longestList),
      table: {
        name: "ActionPlan_ChangeList",
        columns: listColumns,
        rows: rowsOrNone(rows.slice(0, longestList), listColumns),
        totalRow: false,
      },
      chart: null,
    },
  ];
}
