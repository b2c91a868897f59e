import type { Refreshed } from "../tasks/refresh/refreshSummary";
import { NeedsAttention } from "./attention/NeedsAttention";
import { WhatChanged } from "./changes/WhatChanged";
import { Highlights } from "./highlights/Highlights";
import { ForTheReport } from "./paragraph/ForTheReport";
import { Questions } from "./questions/Questions";
import { knownReviews } from "./recommendations/knownReviews";
import { ReviewList } from "./recommendations/ReviewList";
import { Suggestions } from "./recommendations/Suggestions";
import { Repairs } from "./repairs/Repairs";
import { Results } from "./results/Results";
import { SummaryPlaces } from "./results/SummaryPlaces";
import { DateSettings } from "./sheets/DateSettings";
import { SheetsAndColumns } from "./sheets/SheetsAndColumns";
import type { PaneView } from "./state/usePaneView";
import type { Requests } from "./state/useRequests";

interface Props {
  readonly refreshed: Refreshed;
  readonly requests: Requests;
  readonly view: PaneView;
  readonly change: (change: Partial<PaneView>) => void;
}

/** What can be done about the results: highlight cells, repair them, complete what is known of a review. */
function Actions({ refreshed, requests, view, change }: Props) {
  const { state, handBack, goTo } = requests;
  const { plan, summary } = refreshed;
  return (
    <>
      <Suggestions
        suggestions={plan.suggestions}
        answer={requests.answerSame}
        goTo={goTo}
        controls={handBack.parts.suggestions}
      />
      <Repairs
        repairs={plan.repairs}
        repaired={state.repaired}
        open={view.repairsOpen}
        setOpen={(repairsOpen) => change({ repairsOpen })}
        repair={requests.makeRepairs}
        goTo={goTo}
      />
      <Highlights
        refreshed={refreshed}
        on={state.highlights}
        cleared={state.cleared}
        ticked={view.ticked}
        tick={(ticked) => change({ ticked })}
        open={view.highlightsOpen}
        setOpen={(highlightsOpen) => change({ highlightsOpen })}
        highlight={requests.highlight}
        clear={requests.clearHighlights}
        controls={handBack.parts.highlights}
      />
      <ReviewList
        reviews={knownReviews(plan, summary)}
        kept={state.kept}
        draft={view.draft}
        setDraft={(draft) => change({ draft })}
        open={view.listOpen}
        setOpen={(listOpen) => change({ listOpen })}
        keep={requests.keepRecommendations}
        controls={handBack.parts.recommendations}
      />
    </>
  );
}

/** What is looked for beside the changes: what needs attention, where the summary is, and what to say in a report. */
function Next({ refreshed, requests, view, change }: Props) {
  const { goTo } = requests;
  const { plan, summary, writtenTo, attentionOn } = refreshed;
  const written = [writtenTo, attentionOn].filter((sheet) => sheet !== null);
  return (
    <>
      <NeedsAttention
        refreshed={refreshed}
        view={view.attention}
        setView={(attention) => change({ attention })}
        goTo={goTo}
      />
      {written.length > 0 && <SummaryPlaces sheets={written} goTo={goTo} />}
      {summary.totals.lines > 0 && (
        <ForTheReport
          plan={plan}
          summary={summary}
          view={view.paragraph}
          setView={(paragraph) => change({ paragraph })}
        />
      )}
    </>
  );
}

/** All that a refresh found: what is asked first, then the results, then how the sheets were read. */
export function Found(props: Props) {
  const { refreshed, requests, view, change } = props;
  const { plan, summary } = refreshed;
  const { handBack, answerGreen, answerSheet, goTo } = requests;
  return (
    <>
      <Questions
        plan={plan}
        settled={requests.state.settled}
        answersRef={handBack.parts.questions}
        answerGreen={answerGreen}
        answerSheet={answerSheet}
        goTo={goTo}
      />
      <Results
        summary={summary}
        changes={
          <WhatChanged
            refreshed={refreshed}
            open={view.openChanges}
            setOpen={(openChanges) => change({ openChanges })}
            compareWith={requests.compareWith}
            goTo={goTo}
            controls={handBack.parts.changes}
          />
        }
        next={<Next {...props} />}
      >
        <Actions {...props} />
      </Results>
      <SheetsAndColumns
        sheets={plan.sheets}
        answered={refreshed.answered}
        open={view.openSheets}
        setOpen={(openSheets) => change({ openSheets })}
        answer={answerSheet}
        takeBack={requests.takeBack}
        goTo={goTo}
      />
      <DateSettings
        dates={plan.dates}
        open={view.datesOpen}
        setOpen={(datesOpen) => change({ datesOpen })}
        keep={requests.keepDates}
      />
    </>
  );
}
