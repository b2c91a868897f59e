import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Question } from "../../plan/question";
import type { GreenMeaning } from "../../plan/line";
import { columnLetter } from "../../plan/sheets/gridReading";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { Asked } from "./Asked";

const useStyles = makeStyles({
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly questions: readonly Question[];
  /** Where the answers to the question lie. */
  readonly answersRef?: (element: HTMLElement | null) => void;
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

// Columns first: what is read from them may settle the rest. Green last: it is asked once for all sheets.
const order: readonly Question["kind"][] = [
  "columns",
  "blanksBelow",
  "sameLinesTwice",
  "reviewName",
  "greenMeaning",
];

/** What is asked, why, and what hangs on it. */
function wording(question: Question, greens: readonly string[]): { heading: string; why: string } {
  const { sheet } = question;
  switch (question.kind) {
    case "columns": {
      const { doubts, columns } = question;
      const found = doubts.flatMap((name) => columns[name] ?? []).map(columnLetter);
      return { heading: words.columnsQuestion(sheet, doubts), why: words.columnsWhy(doubts.length, found) };
    }
    case "blanksBelow":
      return { heading: words.blanksQuestion(sheet, question.column), why: words.blanksWhy };
    case "reviewName":
      return { heading: words.reviewQuestion(sheet), why: words.reviewWhy };
    case "sameLinesTwice":
      return {
        heading: words.sameLinesQuestion(sheet, question.other),
        why: words.sameLinesWhy(question.lines),
      };
    case "greenMeaning": {
      const sheets = greens.length > 1 ? `${words.greenSheets(greens)}. ` : "";
      return { heading: words.greenQuestion(greens), why: `${sheets}${words.greenWhy}` };
    }
    default:
      return question satisfies never;
  }
}

/** What only an officer can settle, one question at a time: sheet by sheet, and green's meaning once for all. */
export function Questions(props: Props) {
  const styles = useStyles();
  const text = useText();
  const headingId = useId();
  const { questions, answersRef, goTo } = props;
  const greens = questions.flatMap(({ kind, sheet }) => (kind === "greenMeaning" ? [sheet] : []));
  const left = questions.length - Math.max(1, greens.length);
  const question = order.flatMap((kind) => questions.filter((asked) => asked.kind === kind))[0];
  if (!question) return null;
  const { heading, why } = wording(question, greens);
  const { sheet } = question;
  const headerRow = question.kind === "columns" ? question.headerRow : null;
  return (
    <Section heading={heading} headingId={headingId}>
      <p className={text.small}>
        {why} {words.keptInWorkbook}
      </p>
      {headerRow !== null && (
        <Link as="button" onClick={() => goTo(sheet, `A${String(headerRow)}`)}>
          {words.headingsInRow(headerRow)}
        </Link>
      )}
      <div ref={answersRef} className={styles.answers}>
        <Asked {...props} key={JSON.stringify(question)} question={question} headingId={headingId} />
      </div>
      {left > 0 && <p className={text.small}>{words.moreQuestions(left)}</p>}
    </Section>
  );
}
