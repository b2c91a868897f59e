import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../results/textStyles";
import { useMain } from "../theme/mainStyles";
import { words } from "../words";

const useStyles = makeStyles({
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The whole pane where there is nothing to work with: what is the matter, and what to do. */
export function Notice(props: { readonly title: string; readonly whatToDo: string }) {
  const styles = useStyles();
  const main = useMain();
  const text = useText();
  return (
    <main className={main.main}>
      <h1 className={main.title}>{words.title}</h1>
      <h2 className={styles.what}>{props.title}</h2>
      <p className={text.plain}>{props.whatToDo}</p>
    </main>
  );
}
