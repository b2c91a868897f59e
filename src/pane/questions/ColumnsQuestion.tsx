import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnNames, type Columns } from "../../plan/columns/columnName";
import { columnLetter } from "../../plan/sheets/gridReading";
import { useText } from "../results/textStyles";
import { words } from "../words";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  letter: { margin: 0 },
});

/** The columns one sheet seems to have, from left to right, for an officer to accept. */
export function ColumnsQuestion(props: {
  readonly sheet: string;
  readonly columns: Columns;
  readonly accept: (sheet: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const proposed = columnNames
    .flatMap((name) => {
      const column = props.columns[name];
      return column === undefined ? [] : [{ name, column }];
    })
    .sort((one, other) => one.column - other.column);
  return (
    <>
      <p className={text.small}>{words.columnsWhy}</p>
      <dl className={styles.columns}>
        {proposed.map(({ name, column }) => [
          <dt key={`${name} name`}>{words.columns[name]}</dt>,
          <dd key={`${name} letter`} className={styles.letter}>
            {words.column(columnLetter(column))}
          </dd>,
        ])}
      </dl>
      <div>
        <Button
          appearance="primary"
          aria-label={words.useColumnsOf(props.sheet)}
          onClick={() => props.accept(props.sheet)}
        >
          {words.useColumns}
        </Button>
      </div>
      <p className={text.small}>{words.columnsOtherwise}</p>
    </>
  );
}
