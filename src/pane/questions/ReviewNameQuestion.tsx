import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { words } from "../words";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Which review a sheet belongs to, where its title names one and its tab another. */
export function ReviewNameQuestion(props: {
  readonly names: readonly string[];
  readonly answer: (answer: SheetAnswer) => void;
}) {
  return (
    <ChoiceQuestion
      label={words.reviewAsked}
      why={words.reviewWhy}
      choices={props.names.map((name) => ({ value: name, label: name, says: "" }))}
      answer={(review) => props.answer({ review })}
    />
  );
}
