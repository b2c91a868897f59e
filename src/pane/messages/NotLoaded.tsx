import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { words } from "../words";

const useStyles = makeStyles({ title: { display: "block" } });

/** The code that shows the results did not come. The button stays while it is tried again, and keeps the focus. */
export function NotLoaded(props: { readonly waiting: boolean; readonly tryAgain: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{words.resultsNotLoaded}</MessageBarTitle>{" "}
          {words.resultsNotLoadedWhat}
        </MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={props.waiting} onClick={props.tryAgain}>
            {words.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
