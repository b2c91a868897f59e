import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
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
  says: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  recommended: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface Recommended {
  /** The value of one of the choices. */
  readonly value: string;
  readonly why: string;
}

/**
 * A few possible answers to the question in the heading of that id, the recommended one first. None of them is chosen
 * beforehand: what settles a total is for an officer to say.
 */
export function ChoiceQuestion(props: {
  readonly headingId: string;
  readonly choices: readonly Choice[];
  readonly recommended: Recommended;
  readonly answer: (value: string) => void;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [pressedTooSoon, setPressedTooSoon] = useState(false);
  const { value: best, why } = props.recommended;
  const choices = [
    ...props.choices.filter(({ value }) => value === best),
    ...props.choices.filter(({ value }) => value !== best),
  ];
  const use = () => (chosen === null ? setPressedTooSoon(true) : props.answer(chosen));
  return (
    <>
      <Field {...(pressedTooSoon && chosen === null ? { validationMessage: words.chooseFirst } : {})}>
        <RadioGroup
          aria-labelledby={props.headingId}
          value={chosen ?? ""}
          onChange={(_, { value }) => setChosen(value)}
        >
          {choices.map(({ value, label, says }) => (
            <Radio
              key={value}
              value={value}
              // One tab stop for all, in every browser; the arrow keys lead on from there.
              tabIndex={value === (chosen ?? choices[0]?.value) ? 0 : -1}
              label={
                <span className={styles.label}>
                  {label}
                  {says !== "" && <span className={styles.says}> {says}</span>}
                  {value === best && (
                    <span className={styles.says}>
                      {" "}
                      <span className={styles.recommended}>{words.recommended}</span> {why}
                    </span>
                  )}
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
