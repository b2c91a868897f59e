import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ title: { display: "block" } });

/** Something to know about what is in view: what is the matter, and what to do. */
export function Warning(props: { readonly title: string; readonly whatToDo: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{props.title}</MessageBarTitle> {props.whatToDo}
      </MessageBarBody>
    </MessageBar>
  );
}
