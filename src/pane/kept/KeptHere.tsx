import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { Fold } from "../Fold";
import { useText } from "../results/textStyles";
import { words } from "../words";

/** Whether the part is folded away, open, or asks whether all is to be forgotten. */
export type KeptView = "folded" | "open" | "asking";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function Asking(props: { readonly forget: () => void; readonly keep: () => void }) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <p id={id} className={text.strong}>
        {words.forgetAsked}
      </p>
      <p className={text.plain}>{words.forgetMeans}</p>
      <div className={styles.buttons}>
        <Button onClick={props.keep}>{words.keepIt}</Button>
        <Button onClick={props.forget}>{words.forgetNow}</Button>
      </div>
    </div>
  );
}

/** What of an officer's the workbook keeps, and a way to take it out. */
export function KeptHere(props: {
  readonly view: KeptView;
  readonly setView: (view: KeptView) => void;
  readonly forget: () => void;
}) {
  const text = useText();
  const { view, setView, forget } = props;
  const place = useRef<HTMLDivElement>(null);
  const goTo = (next: KeptView): void => {
    setView(next);
    // What comes with the next drawing begins with the way back, so that Enter pressed twice forgets nothing.
    requestAnimationFrame(() => place.current?.querySelector("button")?.focus());
  };
  return (
    <Fold
      title={words.keptHere}
      says={words.keptHereSays}
      open={view !== "folded"}
      setOpen={(open) => setView(open ? "open" : "folded")}
    >
      <p className={text.small}>{words.keptWhat}</p>
      <div ref={place}>
        {view === "asking" ? (
          <Asking forget={forget} keep={() => goTo("open")} />
        ) : (
          <Button onClick={() => goTo("asking")}>{words.forget}</Button>
        )}
      </div>
    </Fold>
  );
}
