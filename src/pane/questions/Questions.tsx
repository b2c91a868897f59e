import type { Question } from "../../plan/question";
import type { GreenMeaning } from "../../plan/line";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { Section } from "../results/Section";
import { words } from "../words";
import { BlanksQuestion } from "./BlanksQuestion";
import { ColumnsQuestion } from "./ColumnsQuestion";
import { GreenQuestion } from "./GreenQuestion";
import { ReviewNameQuestion } from "./ReviewNameQuestion";

interface Props {
  readonly questions: readonly Question[];
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
}

// Columns first: what is read from them may settle the rest. Green last: it is asked once for all sheets.
const order: readonly Question["kind"][] = ["columns", "blanksBelow", "reviewName", "greenMeaning"];

function headingOf(question: Question): string {
  switch (question.kind) {
    case "columns":
      return words.columnsQuestion(question.sheet);
    case "blanksBelow":
      return words.blanksQuestion(question.sheet);
    case "reviewName":
      return words.reviewQuestion(question.sheet);
    case "greenMeaning":
      return words.question;
    default:
      return question satisfies never;
  }
}

function Asked({ question, questions, answerGreen, answerSheet }: Props & { readonly question: Question }) {
  const { sheet } = question;
  switch (question.kind) {
    case "columns":
      return <ColumnsQuestion question={question} answer={(answer) => answerSheet(sheet, answer)} />;
    case "blanksBelow":
      return <BlanksQuestion column={question.column} answer={(answer) => answerSheet(sheet, answer)} />;
    case "reviewName":
      return <ReviewNameQuestion names={question.names} answer={(answer) => answerSheet(sheet, answer)} />;
    case "greenMeaning":
      return (
        <GreenQuestion
          sheets={questions.flatMap((asked) => (asked.kind === "greenMeaning" ? [asked.sheet] : []))}
          answer={answerGreen}
        />
      );
    default:
      return question satisfies never;
  }
}

/** What only an officer can settle, one question at a time: sheet by sheet, and green's meaning once for all. */
export function Questions(props: Props) {
  const greens = props.questions.filter(({ kind }) => kind === "greenMeaning").length;
  const count = props.questions.length - Math.max(0, greens - 1);
  const question = order.flatMap((kind) => props.questions.filter((asked) => asked.kind === kind))[0];
  if (!question) return null;
  return (
    <Section heading={headingOf(question)}>
      <Asked {...props} question={question} key={JSON.stringify([question.kind, question.sheet])} />
      {count > 1 && <p>{words.moreQuestions(count - 1)}</p>}
    </Section>
  );
}
