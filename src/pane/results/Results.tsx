import type { Summary } from "../../summary/summary";
import type { Refreshed } from "../../tasks/refreshSummary";
import { words } from "../words";
import { About } from "./About";
import { Figures } from "./Figures";
import { FindingList } from "./FindingList";
import { linePlace } from "./linePlace";
import { RatingBars } from "./RatingBars";
import { Section } from "./Section";
import { ShortList } from "./ShortList";
import { useText } from "./textStyles";

interface Props {
  readonly refreshed: Refreshed;
  readonly goTo: (sheet: string, cell: string) => void;
}

function Attention({ refreshed: { plan, summary }, goTo }: Props) {
  const text = useText();
  const { overdue, ungrounded, totals } = summary;
  return (
    <>
      {totals.overdue !== null && (
        <Section heading={words.overdueLines(overdue.length)}>
          <p className={text.small}>{overdue.length === 0 ? words.noneOverdue : words.listHint}</p>
          {overdue.length > 0 && (
            <ShortList places={overdue.map((line) => linePlace(line, plan.sheets, "due"))} goTo={goTo} />
          )}
        </Section>
      )}
      {ungrounded.length > 0 && (
        <Section heading={words.ungroundedLines(ungrounded.length)}>
          <p className={text.small}>
            {words.ungroundedHint} {words.listHint}
          </p>
          <ShortList
            places={ungrounded.map((line) => linePlace(line, plan.sheets, "recommendation"))}
            goTo={goTo}
          />
        </Section>
      )}
    </>
  );
}

function Counts({ summary }: { readonly summary: Summary }) {
  const text = useText();
  const { totals, reviews, priorities, green, paragraph } = summary;
  return (
    <>
      <Section heading={words.totals}>
        <Figures tally={totals} />
      </Section>
      <Section heading={words.byReview}>
        <RatingBars groups={reviews} green={green} unnamed={words.noReview} />
      </Section>
      {priorities.length > 1 && (
        <Section heading={words.byPriority}>
          <RatingBars groups={priorities} green={green} unnamed={words.noPriority} />
        </Section>
      )}
      {paragraph !== "" && (
        <Section heading={words.forTheReport}>
          <p className={text.plain}>{paragraph}</p>
        </Section>
      )}
    </>
  );
}

/** All that a refresh found, from the whole to the single cell. */
export function Results({ refreshed, goTo }: Props) {
  const { summary, findings } = refreshed;
  return (
    <>
      {summary.totals.lines > 0 && (
        <>
          <Counts summary={summary} />
          <Attention refreshed={refreshed} goTo={goTo} />
        </>
      )}
      {findings.length > 0 && (
        <Section heading={words.toLookAt}>
          <FindingList findings={findings} goTo={goTo} />
        </Section>
      )}
      <Section heading={words.about}>
        <About summary={summary} />
      </Section>
    </>
  );
}
