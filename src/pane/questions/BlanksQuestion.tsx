import type { CarriedColumn } from "../../plan/columns/columnName";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { words } from "../words";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** Whether a blank stands for the value above, on a sheet that is written both ways. */
export function BlanksQuestion(props: {
  readonly column: CarriedColumn;
  readonly answer: (answer: SheetAnswer) => void;
}) {
  const { column, answer } = props;
  return (
    <ChoiceQuestion
      label={words.blanksAsked(words.columns[column])}
      why={words.blanksWhy}
      choices={[
        { value: "above", ...words.blanksMean.above },
        { value: "nothing", ...words.blanksMean.nothing },
      ]}
      answer={(value) => answer({ carried: { column, meansValueAbove: value === "above" } })}
    />
  );
}
