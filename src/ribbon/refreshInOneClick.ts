import type { Problem } from "../summary/problem";
import type { Tasks } from "../tasks/tasks";
import type { Why } from "./why";

/** Words for "editing" say that nothing was changed: where that is not so, the words for a refusal half way fit. */
const whyOf = (problem: Problem): Why =>
  problem.kind === "editing" && problem.changed !== undefined ? "refused" : problem.kind;

/**
 * Refreshes for the remembered meeting date, else for today. Answers null when the summary is whole,
 * otherwise why it is not. Never rejects.
 */
export async function refreshInOneClick(tasks: Tasks): Promise<Why | null> {
  try {
    const remembered = await tasks.recall();
    if (!remembered.ok) return remembered.problem.kind;
    const refreshed = await tasks.refresh(remembered.value.meetingDate, () => undefined);
    if (!refreshed.ok) return whyOf(refreshed.problem);
    const { writtenTo, notWritten, questions } = refreshed.value;
    if (notWritten !== null) return notWritten.kind;
    if (writtenTo === null) return "question";
    return questions.length > 0 ? "sheetLeftOut" : null;
  } catch {
    return "broken";
  }
}
