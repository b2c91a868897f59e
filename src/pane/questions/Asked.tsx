import type { GreenMeaning } from "../../plan/line";
import type { Question } from "../../plan/question";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import { words } from "../words";
import { ChoiceQuestion } from "./ChoiceQuestion";
import { ColumnsQuestion } from "./ColumnsQuestion";
import type { GreenRecommended } from "./recommendGreen";

/** The possible answers to one question, below its heading: the recommended one first, with the reason. */
export function Asked(props: {
  readonly question: Question;
  readonly headingId: string;
  /** What the plan suggests that green means. */
  readonly green: GreenRecommended;
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
}) {
  const { question, headingId, green, answerGreen } = props;
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
          recommended={{ value: "above", why: words.blanksAboveUsual(question.blanks, question.repeats) }}
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
          recommended={{ value: question.names[0] ?? "", why: words.reviewUsual(question.sheet) }}
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
          recommended={{ value: "leaveOut", why: words.sameLinesUsual(question.lines, question.other) }}
          answer={(value) => answer({ included: value === "both" })}
        />
      );
    case "greenMeaning":
      return (
        <ChoiceQuestion
          headingId={headingId}
          choices={[
            { value: "complete", ...words.greenChoices.complete },
            { value: "on-track", ...words.greenChoices["on-track"] },
          ]}
          recommended={{ value: green.meaning, why: green.why }}
          answer={(value) => answerGreen(value === "complete" ? "complete" : "on-track")}
        />
      );
    default:
      return question satisfies never;
  }
}
