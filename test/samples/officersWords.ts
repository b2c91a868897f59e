import type { Report } from "../../workbench/report/reportShape";

/** What an officer would say, if asked. Columns are letters by column name, sheet by sheet. */
export interface OfficersAnswers {
  readonly green?: "complete" | "on-track" | undefined;
  readonly accept?: boolean | undefined;
  readonly map?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly include?: readonly string[] | undefined;
}

/** What the officer says of a workbook before anything is asked, in words of the command line. */
export const wordsAtFirst = ({ include }: OfficersAnswers): string[] =>
  (include ?? []).map((sheet) => `--include=${sheet}`);

/** What the officer says to the questions of a report; nothing where nothing is asked. */
export function wordsTo({ questions }: Pick<Report, "questions">, answers: OfficersAnswers): string[] {
  return questions.flatMap(({ kind, sheet }) => {
    if (kind === "greenMeaning") return answers.green === undefined ? [] : [`--green=${answers.green}`];
    const columns = kind === "columns" ? answers.map?.[sheet] : undefined;
    if (columns === undefined) return ["--accept"];
    const pairs = Object.entries(columns).map(([name, letter]) => `${name}=${letter}`);
    return [`--map=${sheet}:${pairs.join(",")}`, "--accept"];
  });
}

/** How often an officer is asked at most before something is wrong. */
export const roundsOfQuestions = 4;
