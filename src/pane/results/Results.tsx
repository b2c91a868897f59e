import { memo, type ReactNode } from "react";
import type { Summary } from "../../summary/summary";
import { words } from "../words";
import { About } from "./About";
import { Figures } from "./Figures";
import { RatingBars } from "./RatingBars";
import { Section } from "./Section";
import { useText } from "./textStyles";

/** The figures of the whole, by review and by priority, and the paragraph; nothing where no line was counted. */
const Counts = memo(function Counts({ summary }: { readonly summary: Summary }) {
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
});

/** All that a refresh found: the figures, then what can be done about them, then what they rest on. */
export function Results(props: { readonly summary: Summary; readonly children?: ReactNode }) {
  const { summary, children } = props;
  return (
    <>
      {summary.totals.lines > 0 && <Counts summary={summary} />}
      {children}
      <Section heading={words.about}>
        <About summary={summary} />
      </Section>
    </>
  );
}
