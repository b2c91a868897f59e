import { readFlags } from "../../workbench/report/flags";
import { makeReport } from "../../workbench/report/makeReport";
import type { Report } from "../../workbench/report/reportShape";

/** What an officer would say, if asked. Columns are letters by column name, sheet by sheet. */
export interface OfficersAnswers {
  readonly green?: "complete" | "on-track" | undefined;
  readonly accept?: boolean | undefined;
  readonly map?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly include?: readonly string[] | undefined;
}

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

/** What the officer says to the questions of a report; nothing where nothing is asked. */
function answersTo({ questions }: Report, answers: OfficersAnswers): string[] {
  return questions.flatMap(({ kind, sheet }) => {
    if (kind === "greenMeaning") return answers.green === undefined ? [] : ["--green", answers.green];
    const columns = kind === "columns" ? answers.map?.[sheet] : undefined;
    if (columns === undefined) return ["--accept"];
    const pairs = Object.entries(columns).map(([name, letter]) => `${name}=${letter}`);
    return ["--map", `${sheet}:${pairs.join(",")}`, "--accept"];
  });
}

const rounds = 4;

/** The reports an officer sees: the first, and the last after every question that was asked has been answered. */
export async function askedAndAnswered(
  workbook: Workbook,
  answers: OfficersAnswers,
): Promise<{ readonly first: Report; readonly last: Report }> {
  const words = new Set((answers.include ?? []).flatMap((sheet) => [`--include=${sheet}`]));
  const first = await reportOn(workbook, [...words]);
  let last = first;
  for (let round = 0; round < rounds && last.questions.length > 0; round++) {
    const said = answersTo(last, answers);
    for (let at = 0; at < said.length; at++) {
      const word = said[at] ?? "";
      const value = said[at + 1] ?? "";
      words.add(word === "--map" || word === "--green" ? `${word}=${value}` : word);
      if (word !== "--accept") at++;
    }
    last = await reportOn(workbook, [...words]);
  }
  return { first, last };
}
