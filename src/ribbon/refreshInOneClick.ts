import type { Tasks } from "../tasks/tasks";
import type { Why } from "./why";

/**
 * Refreshes for the remembered meeting date, else for today. Answers null when the summary is whole,
 * otherwise why it is not. Never rejects.
 */
export async function refreshInOneClick(tasks: Tasks): Promise<Why | null> {
  try {
    const remembered = await tasks.recall();
    if (!remembered.ok) return remembered.problem.kind;
    const refreshed = await tasks.refresh(remembered.value.meetingDate, () => undefined);
    if (!refreshed.ok) return refreshed.problem.kind;
    const { writtenTo, notWritten, questions } = refreshed.value;
    if (notWritten !== null) return notWritten.kind;
    if (writtenTo === null) return "question";
    return questions.length > 0 ? "sheetLeftOut" : null;
  } catch {
    return "broken";
  }
}
