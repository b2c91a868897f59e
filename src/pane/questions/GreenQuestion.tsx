import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GreenMeaning } from "../../plan/line";
import { useText } from "../results/textStyles";
import { words } from "../words";

const meanings = ["complete", "on-track"] as const satisfies readonly GreenMeaning[];

const useStyles = makeStyles({
  label: {
    display: "flex",
    flexDirection: "column",
    padding: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  says: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What green means, asked once for all the sheets whose keys do not say. */
export function GreenQuestion(props: {
  readonly sheets: readonly string[];
  readonly answer: (green: GreenMeaning) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [choice, setChoice] = useState<GreenMeaning | null>(null);
  const [pressedTooSoon, setPressedTooSoon] = useState(false);
  const use = () => (choice === null ? setPressedTooSoon(true) : props.answer(choice));
  return (
    <>
      <p className={text.small}>
        {words.greenSheets(props.sheets)} {words.greenWhy}
      </p>
      <Field
        label={words.greenQuestion}
        {...(pressedTooSoon && choice === null ? { validationMessage: words.chooseFirst } : {})}
      >
        <RadioGroup
          value={choice ?? ""}
          onChange={(_, { value }) => setChoice(meanings.find((meaning) => meaning === value) ?? null)}
        >
          {meanings.map((meaning) => (
            <Radio
              key={meaning}
              value={meaning}
              label={
                <span className={styles.label}>
                  {words.greenChoices[meaning].label}
                  <span className={styles.says}>{words.greenChoices[meaning].says}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Button appearance="primary" onClick={use}>
          {words.useAnswer}
        </Button>
      </div>
    </>
  );
}
