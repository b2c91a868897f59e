import { or, type WordsOf } from "./kindWords";

/** Behind the day a real date is held against, where Excel may have swapped it. */
const isLeftAsText = / as text$/;

const countedFrom = " counted from ";

/** "is taken as 30 September 2021", "counted from 2 February 2021, is taken as 2 August 2021". */
function taken(against: string): string {
  const [day = "", start] = against.split(countedFrom);
  if (day === "") return "names no exact day, so one was worked out";
  return start === undefined ? `is taken as ${day}` : `counted from ${start}, is taken as ${day}`;
}

/** Findings about when lines are due and when they were completed. */
export const aboutDates: WordsOf<
  | "unreadableDate"
  | "assumedDate"
  | "statusInDateColumn"
  | "dueBeforeAgreed"
  | "relativeDateWithoutStart"
  | "noDate"
  | "dayOrMonth"
  | "completeWithoutDate"
  | "completedButOpen"
  | "completedInFuture"
  | "overdueButOnTrack"
> = {
  unreadableDate: {
    title: "Dates that could not be read",
    says: ({ found }) => `${or(found, "the cell")} could not be read as a date`,
    expects: () => "a day (30/09/2021), a month (Sept 2021) or Ongoing",
    whatToDo:
      "These actions count as having no usable date, so they are never overdue. Write the day, the month or Ongoing, then refresh.",
  },
  assumedDate: {
    title: "Dates that were worked out",
    says: ({ found, against }) => {
      const said = or(found, "the timescale");
      return against.includes(countedFrom) ? `${said}, ${taken(against)}` : `${said} ${taken(against)}`;
    },
    expects: ({ against }) =>
      against === ""
        ? "an exact day, such as 30/09/2021"
        : `an exact day; until then ${against.split(countedFrom)[0] ?? ""} counts`,
    whatToDo:
      "These actions are counted by the day that was taken: quarters follow the reporting year, terms and years end on their usual last day, and lengths of time count from the day the plan was agreed or the day beside them. Where another day is meant, write that day, then refresh.",
  },
  statusInDateColumn: {
    title: "A status where a date is expected",
    says: ({ found }) => `${or(found, "the cell")} is a status and stands in the date column`,
    expects: () => "the date that was due here, and the status in the rating column",
    whatToDo:
      "These actions have no usable date, and their rating was left as it is. Write the date that was due, and check that the rating agrees, then refresh.",
  },
  dueBeforeAgreed: {
    title: "Dates before the plan was agreed",
    says: ({ found }) => `${or(found, "the date")} is earlier than the day the plan was agreed`,
    expects: ({ against }) => `a date on or after ${or(against, "the day the plan was agreed")}`,
    whatToDo:
      "These actions are counted by the date as it stands. Check the year, which is easily mistyped, and correct it where needed, then refresh.",
  },
  relativeDateWithoutStart: {
    title: "Timescales without a starting day",
    says: ({ found }) => `${or(found, "the timescale")} counts from a day that the sheet does not give`,
    expects: () => "the day the plan was agreed, above the table, or a date in the cell",
    whatToDo:
      "These actions count as having no usable date. Write “Plan agreed: 2 February 2021”, with the right day, above the table, or write the date itself, then refresh.",
  },
  noDate: {
    title: "Open actions without a date",
    says: ({ found }) =>
      found === ""
        ? "the action is open and its date is blank"
        : `the action is open and its date says only ${found}`,
    expects: () => "a day (30/09/2021), a month (Sept 2021) or Ongoing for every open action",
    whatToDo:
      "These actions count as having no usable date, so they are never overdue. In place of TBC or a blank, write the day or month by which the date will be agreed, or Ongoing where there is no end. Where one date stands for several rows, write it on each of them, then refresh.",
  },
  dayOrMonth: {
    title: "Dates that may have day and month swapped",
    says: ({ found, against }) =>
      isLeftAsText.test(against)
        ? `${or(found, "the date")} may have been swapped by Excel; days above the 12th stand as text in its column`
        : `${or(found, "the date")} was read with the day first; others in its column have the month first`,
    expects: ({ against }) =>
      against === ""
        ? "the month as a word, such as 9 December 2021"
        : `the month as a word, since ${against.replace(isLeftAsText, "")} may be meant`,
    whatToDo:
      "These actions are counted with the day first. Write the month as a word (9 December 2021), then refresh.",
  },
  completeWithoutDate: {
    title: "Complete actions without a completion date",
    says: ({ found }) =>
      found === ""
        ? "the action is rated complete and its completion date is blank"
        : `the action is rated complete and its completion date says only ${found}`,
    expects: () => "the day the action was completed, as other actions of the sheet have",
    whatToDo: "These actions are counted as complete. Write the day they were completed, then refresh.",
  },
  completedButOpen: {
    title: "Open actions with a completion date",
    says: ({ found }) => `the action is rated as open and its completion date says ${or(found, "a day")}`,
    expects: ({ against }) =>
      against === ""
        ? "no completion date while the action is open, or a rating that says it is complete"
        : `no completion date beside the rating “${against}”, or a rating that says it is complete`,
    whatToDo:
      "These actions are counted as open, by their rating. Check which of the two is up to date, then refresh.",
  },
  completedInFuture: {
    title: "Completion dates after the meeting",
    says: ({ found }) => `the completion date ${or(found, "here")} is after the meeting date`,
    expects: () => "a completion date on or before the meeting date, or none yet",
    whatToDo:
      "This date makes no action complete yet: actions are counted by their rating, and as not rated where completion dates are the only rating. Check the year, and whether a target date is meant, then refresh.",
  },
  overdueButOnTrack: {
    title: "Overdue actions that are rated on track",
    says: ({ found }) =>
      `the action is rated green, on track, and its date ${found === "" ? "" : `(${found}) `}is before the meeting`,
    expects: ({ against }) =>
      against === ""
        ? "a date still to come, or a rating that says the action is late"
        : `a date later than ${against}, or a rating that says the action is late`,
    whatToDo:
      "These actions count as green and as overdue. Agree a revised date, or check the rating with the lead, then refresh.",
  },
};
