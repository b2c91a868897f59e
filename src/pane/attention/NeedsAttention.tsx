import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { AttentionEntry } from "../../summary/attention/attentionEntry";
import { attentionGroups } from "../../summary/attention/attentionGroups";
import { filterEntries, filtersThatHold } from "../../summary/attention/attentionFilters";
import { attentionOf } from "../../summary/attention/attentionList";
import { attentionText } from "../../summary/attention/attentionText";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import { CopyButton } from "../copy/CopyButton";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import type { AttentionView } from "./attentionView";
import { Filters } from "./Filters";
import { GroupEntry } from "./GroupEntry";

interface Props {
  readonly refreshed: Refreshed;
  readonly view: AttentionView;
  readonly setView: (view: AttentionView) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

const useStyles = makeStyles({
  inView: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** How many are in view while a filter is on, and a way back to all. */
function InView(props: { readonly count: number; readonly all: number; readonly clear: () => void }) {
  const styles = useStyles();
  const text = useText();
  const { count, all, clear } = props;
  return (
    <div className={styles.inView}>
      <p role="status" className={text.small}>
        {count === 0 ? words.noneInView : words.inView(count, all)}
      </p>
      <Button size="small" onClick={clear}>
        {words.clearFilters}
      </Button>
    </div>
  );
}

/** Everything to look at, by kind: filtered, opened to its cells, and copied as a list. */
export function NeedsAttention(props: Props) {
  const text = useText();
  const { plan, summary } = props.refreshed;
  const all = useMemo(() => attentionOf(plan, summary), [plan, summary]);
  const waits = summary.totals.overdue === null ? words.overdueWaits : "";
  const nothing = waits === "" ? words.nothingNeedsAttention : waits;
  return (
    <Section heading={words.needsAttention(all.length)}>
      {all.length === 0 ? (
        <p className={text.plain}>{nothing}</p>
      ) : (
        <>
          <p className={text.small}>
            {words.attentionHint} {waits}
          </p>
          <Entries {...props} all={all} />
        </>
      )}
    </Section>
  );
}

function Entries({
  all,
  refreshed,
  view,
  setView,
  goTo,
}: Props & { readonly all: readonly AttentionEntry[] }) {
  const filters = useMemo(() => filtersThatHold(all, view.filters), [all, view.filters]);
  const inView = useMemo(() => filterEntries(all, filters), [all, filters]);
  const groups = useMemo(() => attentionGroups(inView), [inView]);
  const filterRow = useRef<HTMLDivElement>(null);
  const { meetingDate } = refreshed.summary;
  const clear = () => {
    setView({ ...view, filters: {} });
    // The button goes away with the filters.
    filterRow.current?.querySelector("select")?.focus();
  };
  return (
    <>
      <div ref={filterRow}>
        <Filters
          entries={all}
          filters={filters}
          setFilters={(chosen) => setView({ ...view, filters: chosen })}
        />
      </div>
      {Object.keys(filters).length > 0 && <InView count={inView.length} all={all.length} clear={clear} />}
      <Accordion
        collapsible
        multiple
        openItems={[...view.open]}
        onToggle={(_, { openItems }) => setView({ ...view, open: openItems.map(String) })}
      >
        {groups.map((group) => (
          <GroupEntry key={group.key} group={group} meetingDate={meetingDate} goTo={goTo} />
        ))}
      </Accordion>
      {inView.length > 0 && (
        <CopyButton
          of={inView}
          textOf={() => attentionText(inView, meetingDate)}
          label={words.copyList}
          copied={words.copied(inView.length)}
        />
      )}
    </>
  );
}
