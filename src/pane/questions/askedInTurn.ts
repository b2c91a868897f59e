import type { Question } from "../../plan/question";

// Columns first: what is read from them may settle the rest. Green last: it is asked once for all sheets.
const order: readonly Question["kind"][] = [
  "columns",
  "blanksBelow",
  "sameLinesTwice",
  "reviewName",
  "greenMeaning",
];

/** The questions in the order in which they are asked; green's meaning stands once, for the first of its sheets. */
export function askedInTurn(questions: readonly Question[]): readonly Question[] {
  const green = questions.find(({ kind }) => kind === "greenMeaning");
  const once = questions.filter((question) => question.kind !== "greenMeaning" || question === green);
  return order.flatMap((kind) => once.filter((question) => question.kind === kind));
}

/** Which question it is, however its proposal reads by now. */
function nameOf(question: Question): string {
  if (question.kind === "greenMeaning") return question.kind;
  const part = question.kind === "columns" ? question.headerRow : "";
  const column = question.kind === "blanksBelow" ? question.column : "";
  return JSON.stringify([question.kind, question.sheet, part, column]);
}

/** How many of the questions are not asked any more. */
export function settledSince(before: readonly Question[], now: readonly Question[]): number {
  const left = new Set(now.map(nameOf));
  return askedInTurn(before).filter((question) => !left.has(nameOf(question))).length;
}
