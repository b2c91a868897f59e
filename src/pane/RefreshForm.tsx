import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SteadyText } from "./SteadyText";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
  date: { width: "100%", maxWidth: "20rem" },
});

/** The button below must not move when the hint turns shorter. */
const longestHint = words.meetingDateHint("30 September 2026", false);

interface Props {
  readonly date: string;
  /** Browsers show dates in their own order of day and month; this cannot be misread. Null while there is none. */
  readonly dateInWords: string | null;
  /** Whether an officer chose the date; otherwise it is today by default, and no meeting is kept. */
  readonly chosen: boolean;
  readonly working: boolean;
  readonly button: (element: HTMLElement | null) => void;
  readonly typeDate: (date: string) => void;
  readonly refresh: () => void;
}

/** The meeting date and the one button. The button keeps its focus while it waits. */
export function RefreshForm({ date, dateInWords, chosen, working, button, typeDate, refresh }: Props) {
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!working) refresh();
      }}
    >
      <Field
        className={styles.date}
        label={words.meetingDate}
        hint={<SteadyText text={words.meetingDateHint(dateInWords, chosen)} room={longestHint} />}
      >
        <Input type="date" value={date} onChange={(_, { value }) => typeDate(value)} />
      </Field>
      <Button ref={button} type="submit" appearance="primary" disabledFocusable={working}>
        {words.refresh}
      </Button>
    </form>
  );
}
