import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { GreenMeaning } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import type { Question } from "../../plan/question";
import { columnLetter } from "../../plan/sheets/gridReading";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import { Section } from "../results/Section";
import { TextLink } from "../results/TextLink";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { Asked } from "./Asked";
import { askedInTurn } from "./askedInTurn";
import { cellsAsked } from "./cellsAsked";
import { recommendGreen } from "./recommendGreen";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly plan: Pick<Plan, "questions" | "sheets" | "lines" | "meetingDate">;
  /** How many have been settled of those asked before these. */
  readonly settled: number;
  /** Where the answers to the question lie. */
  readonly answersRef?: (element: HTMLElement | null) => void;
  readonly answerGreen: (green: GreenMeaning) => void;
  readonly answerSheet: (sheet: string, answer: SheetAnswer) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

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
  const { plan, settled, answersRef, goTo } = props;
  const asked = askedInTurn(plan.questions);
  const [question] = asked;
  if (!question) return null;
  const greens = plan.questions.flatMap(({ kind, sheet }) => (kind === "greenMeaning" ? [sheet] : []));
  const { heading, why } = wording(question, greens);
  return (
    <Section heading={heading} headingId={headingId}>
      {settled + asked.length > 1 && (
        <p className={text.small}>{words.questionOf(settled + 1, settled + asked.length)}</p>
      )}
      <p className={text.small}>
        {why} {words.keptInWorkbook}
      </p>
      <div className={styles.links}>
        {cellsAsked(question, plan).map(({ sheet, cell, label }) => (
          <TextLink key={label} onPress={() => goTo(sheet, cell)}>
            {label}
          </TextLink>
        ))}
      </div>
      <div ref={answersRef} className={styles.answers}>
        <Asked
          {...props}
          key={JSON.stringify(question)}
          question={question}
          headingId={headingId}
          green={recommendGreen(plan, greens)}
        />
      </div>
    </Section>
  );
}
