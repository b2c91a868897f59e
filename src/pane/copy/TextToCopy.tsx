import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { words } from "../words";
import { isOnMac } from "./copyText";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "start",
    width: "100%",
  },
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
    <div ref={part} className={styles.part}>
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
