import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../plan/plan";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { ColumnPick } from "./ColumnPick";
import { useColumnPicks } from "./useColumnPicks";

const useStyles = makeStyles({
  picks: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The columns of a table as they are in use: once one is picked anew, a button takes them all. */
export function TablePicks(props: {
  readonly sheet: string;
  readonly table: TableReading;
  readonly answer: (answer: SheetAnswer) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { headerRow, columns, columnReadings, ratingFrom } = props.table;
  const picks = useColumnPicks(columns, ratingFrom);
  const unused = columnReadings.filter(
    ({ column, heading }) => heading !== "" && !Object.values(picks.columns).includes(column),
  );
  // Where the ratings of this table are is asked anew only if their column is another one.
  const rated = picks.columns.rating === columns.rating ? {} : { ratingFrom: null };
  return (
    <div className={styles.picks}>
      <p className={text.small}>{words.pickAnother}</p>
      {picks.shown.map((name) => (
        <ColumnPick
          key={name}
          name={name}
          picked={picks.columns[name]}
          readings={columnReadings}
          ratingFrom={picks.ratingFrom}
          pick={(column) => picks.pick(name, column)}
        />
      ))}
      {unused.length > 0 && (
        <p className={text.small}>{words.notCountedColumns(unused.map(({ heading }) => heading))}</p>
      )}
      {picks.changed && (
        <div>
          <Button
            appearance="primary"
            aria-label={words.useColumnsOf(props.sheet)}
            onClick={() => props.answer({ columns: picks.columns, headerRow, ...rated })}
          >
            {words.useColumns}
          </Button>
        </div>
      )}
    </div>
  );
}
