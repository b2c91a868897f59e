import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ColumnName } from "../../plan/columns/columnName";
import type { Question } from "../../plan/question";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import { useFold } from "../results/foldStyles";
import { useText } from "../results/textStyles";
import { ColumnPick } from "../sheets/ColumnPick";
import { useColumnPicks } from "../sheets/useColumnPicks";
import { words } from "../words";

const useStyles = makeStyles({
  picks: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The columns one table seems to have: what is in doubt first, the others folded away, then taken as a whole. */
export function ColumnsQuestion(props: {
  readonly headingId: string;
  readonly question: Extract<Question, { kind: "columns" }>;
  readonly answer: (answer: SheetAnswer) => void;
}) {
  const styles = useStyles();
  const fold = useFold();
  const text = useText();
  const { sheet, headerRow, readings, doubts } = props.question;
  const picks = useColumnPicks(props.question.columns, props.question.ratingFrom);
  const others = picks.shown.filter((name) => !doubts.includes(name));
  const pickFor = (name: ColumnName) => (
    <ColumnPick
      key={name}
      name={name}
      picked={picks.columns[name]}
      readings={readings}
      {...(doubts.includes(name) ? { recommended: props.question.columns[name] } : {})}
      ratingFrom={picks.ratingFrom}
      pick={(column) => picks.pick(name, column)}
    />
  );
  const found = others.filter((name) => picks.columns[name] !== undefined);
  const ratingFrom = picks.ratingFrom === "text" ? null : picks.ratingFrom;
  return (
    <div className={styles.picks} role="group" aria-labelledby={props.headingId}>
      {doubts.map(pickFor)}
      <Accordion collapsible>
        <AccordionItem value="others">
          <AccordionHeader as="h3" expandIconPosition="end" className={fold.header}>
            <span className={fold.title}>
              {words.otherColumns}{" "}
              <span className={text.small}>{found.map((name) => words.columns[name]).join(", ")}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={fold.panel}>
            <div className={styles.picks}>{others.map(pickFor)}</div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-label={words.useColumnsOf(sheet)}
          onClick={() => props.answer({ columns: picks.columns, headerRow, ratingFrom })}
        >
          {words.useColumns}
        </Button>
        <Button aria-label={words.leaveOutSheet(sheet)} onClick={() => props.answer({ included: false })}>
          {words.leaveOut}
        </Button>
      </div>
    </div>
  );
}
