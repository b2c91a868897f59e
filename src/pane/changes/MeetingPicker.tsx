import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../plan/cells/day";
import { longDay } from "../../summary/wording/written/days";
import { words } from "../words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  list: { minWidth: 0 },
});

/**
 * The earlier meeting to compare with. A button takes the choice: arrow keys walk through a closed list, and must not
 * count anew at each step.
 */
export function MeetingPicker(props: {
  /** Oldest first. */
  readonly meetings: readonly Day[];
  readonly since: Day;
  readonly compareWith: (day: Day) => void;
  /** Where the list lies. */
  readonly controls: (element: HTMLElement | null) => void;
}) {
  const styles = useStyles();
  const { meetings, since, compareWith, controls } = props;
  const [chosen, setChosen] = useState(since);
  return (
    <div ref={controls} className={styles.row}>
      <Field label={words.compareWith} className={styles.list}>
        <Select
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(meetings.find((day) => String(day) === value) ?? since)}
        >
          {[...meetings].reverse().map((day) => (
            <option key={day} value={String(day)}>
              {longDay(day)}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={chosen === since} onClick={() => compareWith(chosen)}>
        {words.compare}
      </Button>
    </div>
  );
}
