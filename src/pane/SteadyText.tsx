import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  place: {
    display: "grid",
    gridTemplateAreas: '"words"',
    // Drawn by style, so that it can be neither read nor heard.
    "::after": { content: "attr(data-room)", gridArea: "words", visibility: "hidden" },
  },
  words: { gridArea: "words" },
});

/** Text that takes the room of another, longer one, so that nothing below moves when the one takes its place. */
export function SteadyText(props: { readonly text: string; readonly room: string }) {
  const styles = useStyles();
  return (
    <span className={styles.place} data-room={props.room}>
      <span className={styles.words}>{props.text}</span>
    </span>
  );
}
