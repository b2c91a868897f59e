import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../results/textStyles";
import { words } from "../words";

interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it comes to, in one sentence; "" for nothing more to say. */
  readonly says: string;
}

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

/** A question with a few possible answers, of which none is chosen beforehand. */
export function ChoiceQuestion(props: {
  readonly label: string;
  readonly why: string;
  readonly choices: readonly Choice[];
  readonly answer: (value: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [pressedTooSoon, setPressedTooSoon] = useState(false);
  const use = () => (chosen === null ? setPressedTooSoon(true) : props.answer(chosen));
  return (
    <>
      <p className={text.small}>{props.why}</p>
      <Field
        label={props.label}
        {...(pressedTooSoon && chosen === null ? { validationMessage: words.chooseFirst } : {})}
      >
        <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => setChosen(value)}>
          {props.choices.map(({ value, label, says }) => (
            <Radio
              key={value}
              value={value}
              label={
                <span className={styles.label}>
                  {label}
                  {says !== "" && <span className={styles.says}>{says}</span>}
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
