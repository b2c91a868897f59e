import { usualYear, type PlanSettings } from "../../../src/plan/settings";
import type { SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import type { Plan } from "../../../src/plan/plan";
import { understand } from "../../../src/plan/understand";
import { summarise } from "../../../src/summary/summarise";
import type { Summary } from "../../../src/summary/summary";
import { readFlags } from "../../../workbench/report/flags";
import { reportOf, type Report } from "../../../workbench/report/reportShape";
import { roundsOfQuestions, wordsAtFirst, wordsTo, type OfficersAnswers } from "../../samples/officersWords";
import { day } from "../usualSettings";

/** The settings that words of the command line stand for. */
function settingsOf(words: readonly string[]): PlanSettings {
  const flags = readFlags(["workbook.xlsx", ...words]);
  if (!flags.ok) throw new Error(flags.sentence);
  const { asOf, planAgreed, yearStart, green, accept, sheets } = flags.value;
  return {
    meetingDate: asOf ?? day("2021-10-12"),
    planAgreed,
    ...usualYear,
    ...(yearStart && { yearStart }),
    green,
    acceptGuesses: accept,
    sheets,
    sameAs: [],
  };
}

/** A workbook as it was read, without any Excel. */
export interface WholePlan {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly report: Report;
}

/** Reads and totals the sheets under words of the command line, such as ["--as-of", "2021-10-12", "--accept"]. */
export function wholePlan(grids: readonly SheetGrid[], words: readonly string[]): WholePlan {
  const plan = understand(grids, settingsOf(words));
  const summary = summarise(plan, null);
  const { findings, questions } = plan;
  const nothingWritten = {
    ...{ writtenTo: null, attentionOn: null, stoodBefore: null, notWritten: null },
    ...{ highlighted: null, answered: { sheets: [], green: null }, meetings: [], notKept: null },
  };
  return { plan, summary, report: reportOf({ plan, summary, findings, questions, ...nothingWritten }, null) };
}

/** Two readings of a workbook: before anything was answered, and after. */
export interface AskedAndAnswered {
  readonly first: WholePlan;
  readonly last: WholePlan;
}

/** What an officer sees first, and last, after every question that was asked has been answered. */
export function askedAndAnswered(
  grids: readonly SheetGrid[],
  words: readonly string[],
  answers: OfficersAnswers,
): AskedAndAnswered {
  const said = new Set(wordsAtFirst(answers));
  const first = wholePlan(grids, [...words, ...said]);
  let last = first;
  for (let round = 0; round < roundsOfQuestions && last.plan.questions.length > 0; round++) {
    for (const word of wordsTo(last.report, answers)) said.add(word);
    last = wholePlan(grids, [...words, ...said]);
  }
  return { first, last };
}
