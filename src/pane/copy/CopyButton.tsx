import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { copyText } from "./copyText";
import { TextToCopy } from "./TextToCopy";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
});

/** Copies a text as plain text; where Excel refuses, the text is shown to be copied by hand. */
export function CopyButton(props: {
  /** What the text is made of: after it is another one, what was said of the last copy is gone. */
  readonly of: unknown;
  readonly textOf: () => string;
  readonly label: string;
  /** The button's full name, beginning with its label, where several are called the same. */
  readonly name?: string;
  /** What is said once it is copied. */
  readonly copied: string;
}) {
  const styles = useStyles();
  const text = useText();
  const { of, textOf, label, name, copied } = props;
  const part = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<{ of: unknown; refused: string | null } | null>(null);
  const shown = done?.of === of ? done : null;

  async function copy(): Promise<void> {
    const toCopy = textOf();
    setDone({ of, refused: (await copyText(toCopy)) ? null : toCopy });
  }
  const close = () => {
    setDone(null);
    part.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={part} className={styles.part}>
      <Button aria-label={name} onClick={() => void copy()}>
        {label}
      </Button>
      <p role="status" className={text.small}>
        {shown !== null && (shown.refused === null ? copied : words.notCopied)}
      </p>
      {typeof shown?.refused === "string" && <TextToCopy text={shown.refused} close={close} />}
    </div>
  );
}
