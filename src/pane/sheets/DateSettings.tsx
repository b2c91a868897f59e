import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayFromIso, daysInMonth, isoDay } from "../../plan/cells/day";
import type { DayOfYear, PlanDates } from "../../plan/settings";
import { monthNames } from "../../summary/wording/written/days";
import { Fold } from "../Fold";
import { useText } from "../results/textStyles";
import { words } from "../words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
  field: { width: "100%", maxWidth: "20rem" },
  dayOfYear: { display: "flex", gap: tokens.spacingHorizontalS },
});

// 29 February is no day of every year.
const anyOtherYear = 2001;

/** A day of any year, in two lists: nothing can be mistyped. */
function DayOfYearPick(props: {
  readonly label: string;
  readonly value: DayOfYear;
  readonly change: (value: DayOfYear) => void;
}) {
  const styles = useStyles();
  const { label, value, change } = props;
  const days = Array.from({ length: daysInMonth(anyOtherYear, value.month) }, (_, index) => index + 1);
  return (
    <Field className={styles.field} label={label}>
      <div className={styles.dayOfYear}>
        <Select
          aria-label={words.dayOf(label)}
          value={String(value.day)}
          onChange={(_, { value: day }) => change({ ...value, day: Number(day) })}
        >
          {days.map((day) => (
            <option key={day}>{day}</option>
          ))}
        </Select>
        <Select
          aria-label={words.monthOf(label)}
          value={String(value.month)}
          onChange={(_, { value: chosen }) => {
            const month = Number(chosen);
            change({ month, day: Math.min(value.day, daysInMonth(anyOtherYear, month)) });
          }}
        >
          {monthNames.map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </Field>
  );
}

/** What quarters, terms and "within 6 months" are worked out from: shown with what is in use, and changed here. */
export function DateSettings(props: {
  readonly dates: PlanDates;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly keep: (dates: PlanDates) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [dates, setDates] = useState(props.dates);
  const [agreed, setAgreed] = useState(dates.planAgreed === null ? "" : isoDay(dates.planAgreed));
  const { yearStart, termEnds } = dates;
  const term = (name: keyof typeof termEnds) => (
    <DayOfYearPick
      label={words.termEnds[name]}
      value={termEnds[name]}
      change={(day) => setDates({ ...dates, termEnds: { ...termEnds, [name]: day } })}
    />
  );
  return (
    <Fold title={words.dateSettings} says="" open={props.open} setOpen={props.setOpen}>
      <p className={text.small}>{words.dateSettingsWhy}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          props.keep({ ...dates, planAgreed: dayFromIso(agreed) });
        }}
      >
        <Field className={styles.field} label={words.planAgreed} hint={words.planAgreedHint}>
          <Input type="date" value={agreed} onChange={(_, { value }) => setAgreed(value)} />
        </Field>
        <DayOfYearPick
          label={words.yearStart}
          value={yearStart}
          change={(day) => setDates({ ...dates, yearStart: day })}
        />
        {term("autumn")}
        {term("spring")}
        {term("summer")}
        <Button type="submit">{words.keepDates}</Button>
      </form>
    </Fold>
  );
}
