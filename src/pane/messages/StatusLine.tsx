import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { longDay } from "../../summary/wording/days";
import type { Refreshed } from "../../tasks/refreshSummary";
import { ProblemMessage } from "./ProblemMessage";
import { useText } from "../results/textStyles";
import { dayLeftBehind, type State } from "../state/state";
import { words } from "../words";

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  working: { justifyContent: "start" },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whether a summary sheet stands, and what it waits for. */
function outcomeWords({ writtenTo, notWritten, questions, plan }: Refreshed): string {
  if (notWritten !== null) return words.countedAnyway;
  if (writtenTo !== null) return words.writtenTo(writtenTo);
  if (questions.length === 0) return "";
  const waits = plan.lines.length > 0 && plan.sheets.some(words.isAsked);
  return waits ? `${words.notWritten} ${words.sheetsWait}` : words.notWritten;
}

function Done({ refreshed }: { readonly refreshed: Refreshed }) {
  const styles = useStyles();
  const text = useText();
  const { summary } = refreshed;
  const { lines, recommendations } = summary.totals;
  const reviews = summary.reviews.filter(({ name }) => name !== "").length;
  const none = refreshed.questions.length > 0 ? words.noLinesYet : words.noLines;
  return (
    <>
      <p className={styles.headline}>
        {lines === 0 ? none : words.headline(lines, recommendations, reviews)}
      </p>
      <p className={text.plain}>
        {words.asAt(longDay(summary.meetingDate))} {outcomeWords(refreshed)}
      </p>
    </>
  );
}

/** The one place that speaks up: progress, then the result or the problem. It is always in the page. */
export function StatusLine({ state }: { readonly state: State }) {
  const styles = useStyles();
  const text = useText();
  const { step, refreshed } = state;
  const problem = state.problem ?? refreshed?.notWritten ?? null;
  const behind = dayLeftBehind(state);
  return (
    <div role="status" className={styles.status}>
      {step !== null ? (
        <Spinner className={styles.working} size="tiny" label={words.steps[step]} />
      ) : (
        <>
          {problem !== null && <ProblemMessage problem={problem} />}
          {refreshed !== null && <Done refreshed={refreshed} />}
          {behind !== null && <p className={text.strong}>{words.otherDate(longDay(behind))}</p>}
        </>
      )}
    </div>
  );
}
