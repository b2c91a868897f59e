import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../results/textStyles";
import { words } from "../words";

const useStyles = makeStyles({
  main: {
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  what: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The whole pane where there is nothing to work with: what is the matter, and what to do. */
export function Notice(props: { readonly title: string; readonly whatToDo: string }) {
  const styles = useStyles();
  const text = useText();
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{words.title}</h1>
      <h2 className={styles.what}>{props.title}</h2>
      <p className={text.plain}>{props.whatToDo}</p>
    </main>
  );
}
