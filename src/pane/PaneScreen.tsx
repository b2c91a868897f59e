import { makeStyles, tokens } from "@fluentui/react-components";
import { dayFromIso } from "../plan/cells/day";
import { longDay } from "../summary/wording/days";
import { FoundOnceLoaded } from "./FoundOnceLoaded";
import { RefreshForm } from "./RefreshForm";
import { useText } from "./results/textStyles";
import { StatusLine } from "./messages/StatusLine";
import type { PaneView } from "./state/usePaneView";
import type { Requests } from "./state/useRequests";
import { words } from "./words";

const useStyles = makeStyles({
  main: {
    boxSizing: "border-box",
    maxWidth: "44rem",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  // Excel on the Mac lays its own menu over the upper right corner of a pane: 34 x 32 px.
  title: {
    margin: 0,
    paddingInlineEnd: "34px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Everything an officer sees, for one state; it keeps nothing itself. */
export function PaneScreen(props: {
  readonly requests: Requests;
  readonly view: PaneView;
  readonly change: (change: Partial<PaneView>) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { requests, view, change } = props;
  const { state } = requests;
  const { step, refreshed, problem } = state;
  const dayInField = dayFromIso(state.date);
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{words.title}</h1>
      <RefreshForm
        date={state.date}
        dateInWords={dayInField === null ? null : longDay(dayInField)}
        chosen={state.chosen}
        working={step !== null}
        button={requests.handBack.button}
        typeDate={requests.typeDate}
        refresh={requests.refresh}
      />
      {step === null && refreshed === null && problem === null && <p className={text.small}>{words.intro}</p>}
      <StatusLine state={state} />
      {step === null && refreshed !== null && (
        <FoundOnceLoaded refreshed={refreshed} requests={requests} view={view} change={change} />
      )}
    </main>
  );
}
