import type { Question } from "../../../src/plan/question";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import { askingPlan, copiedPlan } from "./madePlans";
import { openBytes, openSample, valueOf, type Opened } from "./openForGallery";
import type { Asking } from "./realResults";

type Kind = Question["kind"];
const kinds: readonly Kind[] = ["columns", "blanksBelow", "sameLinesTwice", "reviewName", "greenMeaning"];

/** Answers what is proposed for the first question of the kind; nothing where it is not asked. */
async function settle({ tasks }: Opened, asked: readonly Question[], kind: Kind): Promise<void> {
  const question = asked.find((each) => each.kind === kind);
  if (question === undefined) return;
  const { sheet } = question;
  switch (question.kind) {
    case "columns": {
      const { columns, headerRow } = question;
      valueOf(await tasks.answerSheet(sheet, { columns, headerRow, ratingFrom: null }));
      return;
    }
    case "blanksBelow": {
      const carried = { column: question.column, meansValueAbove: true };
      valueOf(await tasks.answerSheet(sheet, { carried }));
      return;
    }
    case "reviewName":
      valueOf(await tasks.answerSheet(sheet, { review: question.names[0] ?? sheet }));
      return;
    case "sameLinesTwice":
      valueOf(await tasks.answerSheet(sheet, { included: true }));
      return;
    case "greenMeaning":
      valueOf(await tasks.answerGreen("complete"));
      return;
    default:
      question satisfies never;
  }
}

/** The results while this kind is the first that is asked: whatever is asked before it is answered as proposed. */
async function whileAsked(kind: Kind, bytes: Uint8Array): Promise<Refreshed> {
  const opened = await openBytes(bytes);
  let refreshed = await opened.refresh();
  for (const earlier of kinds.slice(0, kinds.indexOf(kind))) {
    await settle(opened, refreshed.questions, earlier);
    refreshed = await opened.refresh();
  }
  if (!refreshed.questions.some((question) => question.kind === kind))
    throw new Error(`No question of the kind ${kind} is asked.`);
  return refreshed;
}

/** One refresh for every kind of question. */
export async function askingResults(): Promise<Asking> {
  const asking = await askingPlan();
  return {
    columns: await (await openSample("08-homicide-review-plan")).refresh(),
    blanksBelow: await whileAsked("blanksBelow", asking),
    sameLinesTwice: await whileAsked("sameLinesTwice", await copiedPlan()),
    reviewName: await whileAsked("reviewName", asking),
    greenMeaning: await (await openSample("13-priorities-delivery-plan")).refresh(),
  };
}

/** The asking plan once its columns are settled. */
export async function oneSettled(): Promise<Refreshed> {
  return whileAsked("blanksBelow", await askingPlan());
}
