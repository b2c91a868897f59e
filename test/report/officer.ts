import { readFlags } from "../../workbench/report/flags";
import { makeReport } from "../../workbench/report/makeReport";
import type { Report } from "../../workbench/report/reportShape";
import { roundsOfQuestions, wordsAtFirst, wordsTo, type OfficersAnswers } from "../samples/officersWords";

export interface Workbook {
  readonly bytes: Uint8Array;
  readonly asOf: string;
  readonly planAgreed?: string | undefined;
}

async function reportOn({ bytes, asOf, planAgreed }: Workbook, answers: readonly string[]): Promise<Report> {
  const agreed = planAgreed === undefined ? [] : ["--plan-agreed", planAgreed];
  const flags = readFlags(["workbook.xlsx", "--as-of", asOf, ...agreed, ...answers]);
  if (!flags.ok) throw new Error(flags.sentence);
  const made = await makeReport(bytes, flags.value);
  if (!made.ok) throw new Error(made.sentence);
  return made.value.report;
}

/** The reports an officer sees: the first, and the last after every question that was asked has been answered. */
export async function askedAndAnswered(
  workbook: Workbook,
  answers: OfficersAnswers,
): Promise<{ readonly first: Report; readonly last: Report }> {
  const words = new Set(wordsAtFirst(answers));
  const first = await reportOn(workbook, [...words]);
  let last = first;
  for (let round = 0; round < roundsOfQuestions && last.questions.length > 0; round++) {
    for (const word of wordsTo(last, answers)) words.add(word);
    last = await reportOn(workbook, [...words]);
  }
  return { first, last };
}
