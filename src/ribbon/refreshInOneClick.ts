import type { Problem } from "../summary/problem";
import type { Tasks } from "../tasks/tasks";
import type { Why } from "./why";

/** Words for "editing" say that nothing was changed: where that is not so, the words for a refusal half way fit. */
const whyOf = (problem: Problem): Why =>
  problem.kind === "editing" && problem.changed !== undefined ? "refused" : problem.kind;

/** The problems of a workbook, of which the pane says more than the dialog may: it is told of the press. */
const saysMore: ReadonlySet<Problem["kind"]> = new Set(["tooLarge", "severalSummaries", "gone", "refused"]);

/** A pane that is open follows the press; where none is, or it cannot be told, nothing is lost. */
async function tellPane(tasks: Tasks, wrote: boolean): Promise<void> {
  await tasks.tellPane(wrote).catch(() => undefined);
}

/**
 * Refreshes for the remembered meeting date, else for today. Answers null when the summary is whole,
 * otherwise why it is not. Never rejects.
 */
export async function refreshInOneClick(tasks: Tasks): Promise<Why | null> {
  try {
    const remembered = await tasks.recall();
    if (!remembered.ok) return remembered.problem.kind;
    const refreshed = await tasks.refresh(remembered.value.meetingDate, () => undefined);
    if (refreshed.ok || saysMore.has(refreshed.problem.kind))
      await tellPane(tasks, refreshed.ok && refreshed.value.writtenTo !== null);
    if (!refreshed.ok) return whyOf(refreshed.problem);
    const { writtenTo, notWritten, questions } = refreshed.value;
    if (notWritten !== null) return notWritten.kind;
    if (writtenTo === null) return "question";
    return questions.length > 0 ? "sheetLeftOut" : null;
  } catch {
    return "broken";
  }
}
