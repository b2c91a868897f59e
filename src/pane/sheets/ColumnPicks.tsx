import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnNames, type ColumnName, type Columns } from "../../plan/columns/columnName";
import type { ColumnReading } from "../../plan/columns/columnReading";
import type { RatingSource } from "../../plan/plan";
import { columnLetter } from "../../plan/sheets/gridReading";
import { useText } from "../results/textStyles";
import { words } from "../words";

const useStyles = makeStyles({
  picks: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

// These decide the totals, so each can be picked even where none was found.
const alwaysShown: readonly ColumnName[] = ["action", "recommendation", "due", "rating"];
const longestSample = 60;

function cut(text: string): string {
  return text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text;
}

/** "C: Timescale" to pick by; a column without a heading shows a value instead. */
function optionText({ column, heading, samples }: ColumnReading): string {
  return words.columnOption(columnLetter(column), cut(heading), cut(samples[0] ?? ""));
}

function Pick(props: {
  readonly name: ColumnName;
  readonly picked: number | undefined;
  readonly readings: readonly ColumnReading[];
  readonly pick: (column: number | undefined) => void;
}) {
  const { name, picked, readings } = props;
  const samples = readings.find(({ column }) => column === picked)?.samples ?? [];
  return (
    <Field
      label={words.columns[name]}
      {...(samples.length > 0 ? { hint: words.samples(samples.map(cut)) } : {})}
    >
      <Select
        value={picked === undefined ? "" : String(picked)}
        onChange={(_, { value }) => props.pick(value === "" ? undefined : Number(value))}
      >
        <option value="">{words.noSuchColumn}</option>
        {readings.map((reading) => (
          <option key={reading.column} value={String(reading.column)}>
            {optionText(reading)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Says where each column of a sheet lies; one pick corrects it, one button takes the whole. Columns are 0-based. */
export function ColumnPicks(props: {
  readonly sheet: string;
  readonly columns: Columns;
  readonly ratingFrom: RatingSource | null;
  readonly readings: readonly ColumnReading[];
  /** Whether the columns may be used although nothing was picked anew. */
  readonly mayUseAsShown: boolean;
  readonly use: (columns: Columns, ratingFrom: RatingSource | null) => void;
  readonly leaveOut: (() => void) | null;
}) {
  const styles = useStyles();
  const text = useText();
  const [columns, setColumns] = useState(props.columns);
  const [changed, setChanged] = useState(false);
  const shown = columnNames.filter(
    (name) => alwaysShown.includes(name) || props.columns[name] !== undefined || columns[name] !== undefined,
  );
  const pick = (name: ColumnName, column: number | undefined) => {
    const others = Object.entries(columns).filter(([other]) => other !== name);
    setColumns(Object.fromEntries(column === undefined ? others : [...others, [name, column]]));
    setChanged(true);
  };
  // Another rating column is read for what it holds, not for what the first one held.
  const known = columns.rating === props.columns.rating ? props.ratingFrom : null;
  const ratingFrom = known === "text" ? null : known;
  return (
    <div className={styles.picks}>
      {shown.map((name) => (
        <Pick
          key={name}
          name={name}
          picked={columns[name]}
          readings={props.readings}
          pick={(column) => pick(name, column)}
        />
      ))}
      {ratingFrom !== null && <p className={text.plain}>{words.ratingsFrom[ratingFrom]}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!props.mayUseAsShown && !changed}
          aria-label={words.useColumnsOf(props.sheet)}
          onClick={() => (props.mayUseAsShown || changed) && props.use(columns, ratingFrom)}
        >
          {words.useColumns}
        </Button>
        {props.leaveOut && (
          <Button aria-label={words.leaveOutSheet(props.sheet)} onClick={props.leaveOut}>
            {words.leaveOut}
          </Button>
        )}
      </div>
    </div>
  );
}
