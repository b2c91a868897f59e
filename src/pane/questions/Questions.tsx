import type { Question } from "../../plan/question";
import type { GreenMeaning } from "../../plan/line";
import { Section } from "../results/Section";
import { words } from "../words";
import { ColumnsQuestion } from "./ColumnsQuestion";
import { GreenQuestion } from "./GreenQuestion";

/** What only an officer can settle: green's meaning once for all sheets, then columns sheet by sheet. */
export function Questions(props: {
  readonly questions: readonly Question[];
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly acceptColumns: (sheet: string) => void;
}) {
  const greenSheets = props.questions.flatMap((question) =>
    question.kind === "greenMeaning" ? [question.sheet] : [],
  );
  return (
    <>
      {greenSheets.length > 0 && (
        <Section heading={words.question}>
          <GreenQuestion sheets={greenSheets} answer={props.answerGreen} />
        </Section>
      )}
      {props.questions.map(
        (question) =>
          question.kind === "columns" && (
            <Section key={question.sheet} heading={words.columnsQuestion(question.sheet)}>
              <ColumnsQuestion {...question} accept={props.acceptColumns} />
            </Section>
          ),
      )}
    </>
  );
}
