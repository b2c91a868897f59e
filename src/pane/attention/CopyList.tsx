import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Day } from "../../plan/cells/day";
import type { AttentionEntry } from "../../summary/attention/attentionEntry";
import { attentionText } from "../../summary/attention/attentionText";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { copyText, isOnMac } from "./copyText";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  wide: { width: "100%" },
});

/** The text to copy by hand, selected and with the focus, so that two keys are enough. */
export function TextToCopy(props: { readonly text: string; readonly close: () => void }) {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = part.current?.querySelector("textarea");
    area?.focus();
    area?.select();
  }, [props.text]);
  return (
    <div ref={part} className={mergeClasses(styles.part, styles.wide)}>
      <Field className={styles.wide} label={words.pressToCopy(isOnMac())}>
        <Textarea
          readOnly
          rows={6}
          value={props.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <Button onClick={props.close}>{words.closeCopy}</Button>
    </div>
  );
}

/** Copies the entries in view as plain text; where Excel refuses, the text is shown to be copied by hand. */
export function CopyList(props: { readonly entries: readonly AttentionEntry[]; readonly meetingDate: Day }) {
  const styles = useStyles();
  const text = useText();
  const { entries, meetingDate } = props;
  const part = useRef<HTMLDivElement>(null);
  // Belongs to the entries it was made of: after another filter it is another list.
  const [done, setDone] = useState<{ of: typeof entries; refused: string | null } | null>(null);
  const shown = done?.of === entries ? done : null;

  async function copy(): Promise<void> {
    const list = attentionText(entries, meetingDate);
    setDone({ of: entries, refused: (await copyText(list)) ? null : list });
  }
  const close = () => {
    setDone(null);
    part.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={part} className={styles.part}>
      <Button onClick={() => void copy()}>{words.copyList}</Button>
      <p role="status" className={text.small}>
        {shown !== null && (shown.refused === null ? words.copied(entries.length) : words.notCopied)}
      </p>
      {typeof shown?.refused === "string" && <TextToCopy text={shown.refused} close={close} />}
    </div>
  );
}
