import type { Question } from "../../plan/question";
import type { GreenMeaning } from "../../plan/line";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { words } from "../words";
import { ChoiceQuestion } from "./ChoiceQuestion";
import { ColumnsQuestion } from "./ColumnsQuestion";

const { complete, "on-track": onTrack } = words.greenChoices;

/** The possible answers to one question, below its heading. */
export function Asked(props: {
  readonly question: Question;
  readonly headingId: string;
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
}) {
  const { question, headingId, answerGreen } = props;
  const answer = (given: SheetAnswer) => props.answerSheet(question.sheet, given);
  switch (question.kind) {
    case "columns":
      return <ColumnsQuestion headingId={headingId} question={question} answer={answer} />;
    case "blanksBelow":
      return (
        <ChoiceQuestion
          headingId={headingId}
          choices={[
            { value: "above", ...words.blanksAbove },
            { value: "nothing", ...words.blanksNothing(question.column) },
          ]}
          answer={(value) =>
            answer({ carried: { column: question.column, meansValueAbove: value === "above" } })
          }
        />
      );
    case "reviewName":
      return (
        <ChoiceQuestion
          headingId={headingId}
          choices={question.names.map((name) => ({ value: name, label: name, says: "" }))}
          answer={(review) => answer({ review })}
        />
      );
    case "sameLinesTwice":
      return (
        <ChoiceQuestion
          headingId={headingId}
          choices={[
            { value: "leaveOut", ...words.sameLinesLeaveOut(question.sheet) },
            { value: "both", ...words.sameLinesBoth },
          ]}
          answer={(value) => answer({ included: value === "both" })}
        />
      );
    case "greenMeaning":
      return (
        <ChoiceQuestion
          headingId={headingId}
          choices={[
            { value: "complete", ...complete },
            { value: "on-track", ...onTrack },
          ]}
          answer={(value) => answerGreen(value === "complete" ? "complete" : "on-track")}
        />
      );
    default:
      return question satisfies never;
  }
}
