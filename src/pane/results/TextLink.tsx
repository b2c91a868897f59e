import { Link, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // With forced colours a button has the colour of the text around it: only a line tells that it leads somewhere.
  link: {
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
});

/** Words within text that lead to a place in the workbook. */
export function TextLink(props: { readonly onPress: () => void; readonly children: string }) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} onClick={props.onPress}>
      {props.children}
    </Link>
  );
}
