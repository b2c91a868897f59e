import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { SheetReading, TableReading } from "../../plan/plan";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import { useFold } from "../results/foldStyles";
import { TextLink } from "../results/TextLink";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { TablePicks } from "./TablePicks";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: `${tokens.spacingVerticalM} 0 0 0`, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly sheet: SheetReading;
  /** Whether an officer has answered something about it. */
  readonly answered: boolean;
  readonly answer: (answer: SheetAnswer) => void;
  readonly takeBack: () => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

function tablesOf({ headerRow, columns, columnReadings, ratingFrom, furtherTables = [] }: SheetReading) {
  if (headerRow === null) return [];
  return [{ headerRow, columns, columnReadings, ratingFrom }, ...furtherTables];
}

/** Leaves the sheet out, or counts it. */
function Include({ sheet, answer }: Props) {
  const { name, counted } = sheet;
  if (counted || words.isAsked(sheet))
    return (
      <Button aria-label={words.leaveOutSheet(name)} onClick={() => answer({ included: false })}>
        {words.leaveOut}
      </Button>
    );
  return (
    <Button aria-label={words.countSheetNamed(name)} onClick={() => answer({ included: true })}>
      {words.countSheet}
    </Button>
  );
}

function Tables({ sheet, answer, goTo }: Props) {
  const styles = useStyles();
  const tables: readonly TableReading[] = tablesOf(sheet);
  return tables.map((table, index) => (
    <div
      className={styles.tables}
      key={JSON.stringify([table.headerRow, table.columnReadings[0]?.column, table.columns])}
    >
      {index > 0 && <h4 className={styles.heading}>{words.furtherTable(table.headerRow)}</h4>}
      <div>
        <TextLink onPress={() => goTo(sheet.name, `A${String(table.headerRow)}`)}>
          {words.headingsInRow(table.headerRow)}
        </TextLink>
      </div>
      <TablePicks sheet={sheet.name} table={table} answer={answer} />
    </div>
  ));
}

/** One sheet: what it was taken for, why, and what an officer can change about it. */
export function SheetEntry(props: Props) {
  const styles = useStyles();
  const fold = useFold();
  const text = useText();
  const { sheet } = props;
  const isPlan = sheet.kind === "plan" || sheet.kind === "archive";
  return (
    <AccordionItem value={sheet.name}>
      <AccordionHeader as="h3" expandIconPosition="end" className={fold.header}>
        <span className={fold.title}>
          {sheet.name} <span className={text.small}>{words.sheetState(sheet)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={fold.panel}>
        <p className={text.plain}>{words.sheetReasons[sheet.reason]}</p>
        {sheet.counted && sheet.review !== null && (
          <p className={text.plain}>{words.countedUnder(sheet.review)}</p>
        )}
        {words.isAsked(sheet) ? <p className={text.plain}>{words.askedAbove}</p> : <Tables {...props} />}
        {props.answered && <p className={text.plain}>{words.youAnswered}</p>}
        <div className={styles.buttons}>
          {isPlan && <Include {...props} />}
          {props.answered && (
            <Button aria-label={words.takeBackSheet(sheet.name)} onClick={props.takeBack}>
              {words.takeBack}
            </Button>
          )}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
