import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { SheetReading } from "../../plan/plan";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { ColumnPicks } from "./ColumnPicks";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", textAlign: "start" },
  says: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Answer = (sheet: string, answer: SheetAnswer) => void;

function Notes({ sheet }: { readonly sheet: SheetReading }) {
  const text = useText();
  const unused = sheet.columnReadings.filter(
    ({ column, heading }) => heading !== "" && !Object.values(sheet.columns).includes(column),
  );
  return (
    <>
      {sheet.headerRow !== null && <p className={text.small}>{words.headingsInRow(sheet.headerRow)}</p>}
      {sheet.ratingFrom !== null && sheet.ratingFrom !== "text" && (
        <p className={text.small}>{words.ratingsFrom[sheet.ratingFrom]}</p>
      )}
      {unused.length > 0 && (
        <p className={text.small}>{words.notCountedColumns(unused.map(({ heading }) => heading))}</p>
      )}
    </>
  );
}

function Include({ sheet, answer }: { readonly sheet: SheetReading; readonly answer: Answer }) {
  if (sheet.kind !== "plan" && sheet.kind !== "archive") return null;
  return sheet.counted ? (
    <div>
      <Button
        aria-label={words.leaveOutSheet(sheet.name)}
        onClick={() => answer(sheet.name, { included: false })}
      >
        {words.leaveOut}
      </Button>
    </div>
  ) : (
    <div>
      <Button
        aria-label={words.countSheetNamed(sheet.name)}
        onClick={() => answer(sheet.name, { included: true })}
      >
        {words.countSheet}
      </Button>
    </div>
  );
}

function Entry({ sheet, answer }: { readonly sheet: SheetReading; readonly answer: Answer }) {
  const styles = useStyles();
  const text = useText();
  const picked = JSON.stringify(sheet.columns);
  return (
    <AccordionItem value={sheet.name}>
      <AccordionHeader as="h3">
        <span className={styles.head}>
          {sheet.name}
          <span className={styles.says}>{words.sheetState(sheet)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={text.plain}>{words.sheetReasons[sheet.reason]}</p>
        <Notes sheet={sheet} />
        {sheet.columnReadings.length > 0 && (
          <ColumnPicks
            key={picked}
            sheet={sheet.name}
            columns={sheet.columns}
            ratingFrom={sheet.ratingFrom}
            readings={sheet.columnReadings}
            mayUseAsShown={!sheet.sure}
            use={(columns, ratingFrom) => answer(sheet.name, { columns, ratingFrom })}
            leaveOut={null}
          />
        )}
        <Include sheet={sheet} answer={answer} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Every sheet with what it was taken for and why; its columns can be picked anew, and the sheet left out or counted. */
export function SheetsAndColumns(props: {
  readonly sheets: readonly SheetReading[];
  readonly answer: Answer;
}) {
  return (
    <Section heading={words.sheetsAndColumns}>
      <Accordion collapsible multiple>
        {props.sheets.map((sheet) => (
          <Entry key={sheet.name} sheet={sheet} answer={props.answer} />
        ))}
      </Accordion>
    </Section>
  );
}
