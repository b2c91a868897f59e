import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ColumnName } from "../../plan/columns/columnName";
import type { ColumnReading } from "../../plan/columns/columnReading";
import type { RatingSource } from "../../plan/plan";
import { columnLetter } from "../../plan/sheets/gridReading";
import { words } from "../words";
import { pickHint, shortSample } from "./pickHint";

const useStyles = makeStyles({
  // A list is as wide as its longest heading unless it may shrink, and headings can be whole sentences.
  field: { minWidth: 0, overflowWrap: "anywhere" },
  list: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** "C: Timescale" to pick by; a column without a heading shows a value instead. */
function optionText({ column, heading, samples }: ColumnReading): string {
  return words.columnOption(columnLetter(column), shortSample(heading), shortSample(samples[0] ?? ""));
}

/** Where one of a plan's columns lies, to be picked anew, with values to recognise it by. Columns are 0-based. */
export function ColumnPick(props: {
  readonly name: ColumnName;
  /** Undefined where there is no such column. */
  readonly picked: number | undefined;
  readonly readings: readonly ColumnReading[];
  readonly ratingFrom: RatingSource | null;
  /** The column that is recommended; left away where none is in doubt. */
  readonly recommended?: number | undefined;
  readonly pick: (column: number | undefined) => void;
}) {
  const styles = useStyles();
  const { name, picked, readings, ratingFrom } = props;
  const hint = pickHint(
    name,
    readings.find(({ column }) => column === picked),
    ratingFrom,
  );
  return (
    <Field className={styles.field} label={words.columns[name]} {...(hint === "" ? {} : { hint })}>
      <Select
        className={styles.list}
        value={picked === undefined ? "" : String(picked)}
        onChange={(_, { value }) => props.pick(value === "" ? undefined : Number(value))}
      >
        <option value="">{words.noSuchColumn}</option>
        {readings.map((reading) => (
          <option key={reading.column} value={String(reading.column)}>
            {reading.column === props.recommended
              ? words.recommendedColumn(optionText(reading))
              : optionText(reading)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
