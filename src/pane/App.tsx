import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dayFromIso, type Day } from "../plan/cells/day";
import { longDay } from "../summary/days";
import type { Tasks } from "../tasks/tasks";
import { Questions } from "./questions/Questions";
import { RefreshForm } from "./RefreshForm";
import { Results } from "./results/Results";
import { useText } from "./results/textStyles";
import { DateSettings } from "./sheets/DateSettings";
import { SheetsAndColumns } from "./sheets/SheetsAndColumns";
import { StatusLine } from "./StatusLine";
import { useRequests } from "./useRequests";
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

/** The whole pane. `today` is the meeting date until an officer chooses another. */
export function App({ tasks, today }: { readonly tasks: Tasks; readonly today: Day }) {
  const styles = useStyles();
  const text = useText();
  const { state, refreshButton, answers, typeDate, refresh, ...requests } = useRequests(tasks, today);
  const { answerSheet, goTo } = requests;
  // Kept here, where it outlives a refresh: an officer who corrects several sheets finds them as they were.
  const [openSheets, setOpenSheets] = useState<readonly string[]>([]);
  const [datesOpen, setDatesOpen] = useState(false);
  const { step, refreshed, problem } = state;
  const dayInField = dayFromIso(state.date);
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{words.title}</h1>
      <RefreshForm
        date={state.date}
        dateInWords={dayInField === null ? null : longDay(dayInField)}
        working={step !== null}
        button={refreshButton}
        typeDate={typeDate}
        refresh={refresh}
      />
      {step === null && refreshed === null && problem === null && <p className={text.small}>{words.intro}</p>}
      <StatusLine state={state} />
      {step === null && refreshed !== null && (
        <>
          <Questions
            questions={refreshed.questions}
            answersRef={answers}
            answerGreen={requests.answerGreen}
            answerSheet={answerSheet}
            goTo={goTo}
          />
          <Results refreshed={refreshed} goTo={goTo} />
          <SheetsAndColumns
            sheets={refreshed.plan.sheets}
            open={openSheets}
            setOpen={setOpenSheets}
            answer={answerSheet}
            goTo={goTo}
          />
          <DateSettings
            dates={refreshed.plan.dates}
            open={datesOpen}
            setOpen={setDatesOpen}
            keep={requests.keepDates}
          />
        </>
      )}
    </main>
  );
}
