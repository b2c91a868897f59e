import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { headlineOf } from "../../summary/sentences/headline";
import { longDay } from "../../summary/wording/written/days";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import { ProblemMessage } from "./ProblemMessage";
import { Warning } from "./Warning";
import { useText } from "../results/textStyles";
import { hasNoPlan } from "../state/lookState";
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
function outcomeWords({ writtenTo, notWritten, questions, plan, stoodBefore }: Refreshed): string {
  if (writtenTo !== null) return words.writtenTo(writtenTo);
  const before = stoodBefore === null ? "" : words.stillShows(stoodBefore);
  if (notWritten !== null) return `${words.countedAnyway} ${before}`.trim();
  if (questions.length === 0) return before;
  const waits = plan.lines.length > 0 && plan.sheets.some(words.isAsked);
  return [
    stoodBefore === null ? words.notWritten : words.notWrittenAnew,
    ...(before === "" ? [] : [before]),
    ...(waits ? [words.sheetsWait] : []),
  ].join(" ");
}

function Done({ refreshed }: { readonly refreshed: Refreshed }) {
  const styles = useStyles();
  const text = useText();
  const { summary } = refreshed;
  const { lines, recommendations, complete, grounded } = summary.totals;
  const reviews = summary.reviews.filter(({ name }) => name !== "").length;
  const none = refreshed.questions.length > 0 ? words.noLinesYet : words.noLines;
  const counted = words.headline(lines, recommendations, reviews, grounded);
  // What a committee asks first, unless it waits for an answer.
  const isSaid = lines > 0 && complete !== null && refreshed.questions.length === 0;
  return (
    <>
      <p className={styles.headline}>{lines === 0 ? none : isSaid ? headlineOf(summary.totals) : counted}</p>
      {isSaid && <p className={text.plain}>{counted}.</p>}
      <p className={text.plain}>
        {words.asAt(longDay(summary.meetingDate))} {outcomeWords(refreshed)}
      </p>
    </>
  );
}

/** What is being done, and once that takes long, why it may. */
function Working({ state }: { readonly state: State }) {
  const styles = useStyles();
  const text = useText();
  if (state.step === null) return null;
  return (
    <>
      <Spinner className={styles.working} size="tiny" label={words.steps[state.step]} />
      {state.slow && <p className={text.plain}>{words.slow}</p>}
    </>
  );
}

/** Before the first refresh: what the workbook was seen to hold. */
function Seen({ state }: { readonly state: State }) {
  const styles = useStyles();
  const text = useText();
  const { look, templateAdded } = state;
  if (templateAdded !== null) return <p className={text.strong}>{words.templateAdded(templateAdded)}</p>;
  if (hasNoPlan(state)) return <p className={styles.headline}>{words.noPlanHere}</p>;
  if (state.problem !== null) return null;
  if (look.kind === "looking") return <p className={text.plain}>{words.looking}</p>;
  return look.kind === "found" ? <p className={styles.headline}>{words.foundHere(look.found)}</p> : null;
}

/** What was found and what stands in its way, while nothing is under way. */
function Standing({ state }: { readonly state: State }) {
  const text = useText();
  const { refreshed, countedAt, outOfDate, forgotten } = state;
  const problem = state.problem ?? refreshed?.notWritten ?? null;
  const behind = dayLeftBehind(state);
  const cancelled = problem !== null && problem !== "broken" && problem.kind === "cancelled";
  return (
    <>
      {problem !== null && !hasNoPlan(state) && !cancelled && <ProblemMessage problem={problem} />}
      {cancelled && <p className={text.plain}>{words.cancelled}</p>}
      {forgotten !== null && <p className={text.strong}>{words.forgotten(forgotten)}</p>}
      {refreshed === null && <Seen state={state} />}
      {outOfDate && <Warning {...words.outOfDate(countedAt)} />}
      {refreshed !== null && <Done refreshed={refreshed} />}
      {behind !== null && <p className={text.strong}>{words.otherDate(longDay(behind))}</p>}
    </>
  );
}

/** The one place that speaks up: progress, then the result or the problem. It is always in the page. */
export function StatusLine({ state }: { readonly state: State }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      {state.offline && <Warning {...words.offline} />}
      {state.step === null ? <Standing state={state} /> : <Working state={state} />}
    </div>
  );
}
