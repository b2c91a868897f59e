import { memo, type ReactNode } from "react";
import type { Summary } from "../../summary/summary";
import { words } from "../words";
import { About } from "./About";
import { Figures } from "./Figures";
import { RatingBars } from "./RatingBars";
import { Section } from "./Section";

/** The figures of the whole. */
const Totals = memo(function Totals({ totals }: Pick<Summary, "totals">) {
  return (
    <Section heading={words.totals}>
      <Figures tally={totals} />
    </Section>
  );
});

/** The figures by review and by priority. */
const Groups = memo(function Groups({ summary }: { readonly summary: Summary }) {
  const { reviews, priorities, green, saidAs } = summary;
  return (
    <>
      <Section heading={words.byReview}>
        <RatingBars groups={reviews} green={green} saidAs={saidAs} unnamed={words.noReview} />
      </Section>
      {priorities.length > 1 && (
        <Section heading={words.byPriority}>
          <RatingBars groups={priorities} green={green} saidAs={saidAs} unnamed={words.noPriority} />
        </Section>
      )}
    </>
  );
});

/**
 * All that a refresh found: what changed and what is looked for next, the totals, the figures of the parts, then what
 * can be done about them, then what they rest on. Figures are left away where nothing was counted, and so are changes
 * where there are none.
 */
export function Results(props: {
  readonly summary: Summary;
  readonly changes?: ReactNode;
  /** What is looked for next. */
  readonly next?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { summary, changes, next, children } = props;
  const counted = summary.totals.lines > 0;
  return (
    <>
      {(counted || summary.changes !== null) && changes}
      {next}
      {counted && <Totals totals={summary.totals} />}
      {counted && <Groups summary={summary} />}
      {children}
      <Section heading={words.about}>
        <About summary={summary} />
      </Section>
    </>
  );
}
