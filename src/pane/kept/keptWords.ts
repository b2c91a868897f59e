import { counted } from "../../summary/wording/written/counted";
import { capitalised, listed } from "../../summary/wording/written/numberWords";
import type { Forgettable } from "../../tasks/answers/forget";

/** What was forgotten, each in a few words. */
function parts({ meetings, sheets, texts, green, dates, meetingDate }: Forgettable): readonly string[] {
  return [
    ...(meetingDate ? ["the meeting date"] : []),
    ...(meetings === 0 ? [] : [`how the plan stood at ${counted(meetings, "meeting", "meetings")}`]),
    ...(sheets === 0 ? [] : [`your answers about ${counted(sheets, "sheet", "sheets")}`]),
    ...(texts === 0 ? [] : [`your answers about ${counted(texts, "text", "texts")}`]),
    ...(green ? ["what green means"] : []),
    ...(dates ? ["the dates that timescales are read by"] : []),
  ];
}

const stays =
  "All sheets and highlights stay as they are. Where the summary sheets are, and which highlights are on, is still known.";

/** The words of "Kept in this workbook". */
export const keptWords = {
  keptHere: "Kept in this workbook",
  keptHereSays: "Your answers and the last meetings",
  keptWhat:
    "Your answers, the meeting date and how the plan stood at the last meetings are kept inside this workbook, unseen, and go with every copy of it.",
  forget: "Forget what is kept in this workbook",
  forgetAsked: "Forget it all?",
  forgetMeans:
    "You will be asked again, and the next meeting has no earlier one to compare with. This cannot be undone. Your sheets, the summary and the highlights stay.",
  forgetNow: "Forget it",
  keepIt: "Keep it",
  forgotten: (gone: Forgettable): string => {
    const said = parts(gone);
    const what = said.length === 0 ? "No answers and no meetings were kept" : `Forgotten: ${listed(said)}`;
    return `${capitalised(what)}. ${stays}`;
  },
} as const;
