import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { highlightKinds, type HighlightKind } from "../../summary/highlights/highlight";
import type { Cleared } from "../../tasks/highlights/highlights";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import { Fold } from "../Fold";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { cellCounts } from "./cellCounts";
import { Swatch } from "./Swatch";

const useStyles = makeStyles({
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What committees ask for first. */
const usual: readonly HighlightKind[] = ["overdue", "ungrounded"];

interface Props {
  readonly refreshed: Refreshed;
  /** What the workbook remembers to highlight; empty while highlights are off. */
  readonly on: readonly HighlightKind[];
  readonly cleared: Cleared | null;
  /** Null before anything was ticked. */
  readonly ticked: readonly HighlightKind[] | null;
  readonly tick: (kinds: readonly HighlightKind[]) => void;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly highlight: (kinds: readonly HighlightKind[]) => void;
  readonly clear: () => void;
  readonly controls: (element: HTMLElement | null) => void;
}

/** What clearing did, and what comes of it with the next refresh. */
function clearedWords({ sheets, notOn, notRemembered }: Cleared): string {
  const said = sheets > 0 || notOn.length === 0 ? [words.highlightsCleared(sheets)] : [];
  if (notOn.length > 0) said.push(words.notCleared(notOn));
  if (notRemembered) said.push(words.clearingForgotten);
  else if (notOn.length > 0) said.push(words.clearedLater);
  else if (sheets > 0) said.push(words.legendFollows);
  return said.join(" ");
}

/** What was highlighted or cleared, and where Excel refused. */
function outcomeWords({ refreshed: { highlighted, writtenTo }, on, cleared }: Props): string {
  if (cleared !== null) return clearedWords(cleared);
  if (highlighted === null) return on.length > 0 && writtenTo === null ? words.highlightsWait : "";
  const cells = Object.values(highlighted.cells).reduce((sum, count) => sum + count, 0);
  const { notOn } = highlighted;
  return [words.highlightedCells(cells), ...(notOn.length > 0 ? [words.notHighlighted(notOn)] : [])].join(
    " ",
  );
}

function Ticks(props: {
  readonly ticked: readonly HighlightKind[];
  readonly counts: Readonly<Record<HighlightKind, number>>;
  readonly tick: (kinds: readonly HighlightKind[]) => void;
}) {
  const styles = useStyles();
  const { ticked, counts, tick } = props;
  return (
    <div role="group" aria-label={words.highlightWhich}>
      {highlightKinds.map((kind) => (
        <div key={kind}>
          <Checkbox
            checked={ticked.includes(kind)}
            onChange={(_, { checked }) =>
              tick(
                highlightKinds.filter((each) => (each === kind ? checked === true : ticked.includes(each))),
              )
            }
            label={
              <span className={styles.label}>
                <Swatch kind={kind} /> {words.highlightKind(kind, counts[kind])}
              </span>
            }
          />
        </div>
      ))}
    </div>
  );
}

function Choice(props: Props) {
  const styles = useStyles();
  const text = useText();
  const { refreshed, on, tick, highlight, clear, controls } = props;
  const { plan, summary } = refreshed;
  const ticked = props.ticked ?? (on.length > 0 ? on : usual);
  const counts = useMemo(
    () => cellCounts(plan, summary.meetingDate, ticked),
    [plan, summary.meetingDate, ticked],
  );
  const [pressedTooSoon, setPressedTooSoon] = useState(false);
  const press = () => (ticked.length === 0 ? setPressedTooSoon(true) : highlight(ticked));
  const missing = pressedTooSoon && ticked.length === 0;
  return (
    <>
      <p className={text.small}>{words.highlightsWhat}</p>
      <Ticks ticked={ticked} counts={counts} tick={tick} />
      {missing && (
        <p role="alert" className={text.strong}>
          {words.tickOne}
        </p>
      )}
      <div ref={controls} className={styles.buttons}>
        <Button appearance="primary" onClick={press}>
          {on.length > 0 ? words.updateHighlights : words.highlight}
        </Button>
        <Button onClick={clear}>{words.clearHighlights}</Button>
      </div>
      <p role="status" className={text.plain}>
        {outcomeWords(props)}
      </p>
      <p className={text.small}>
        {words.highlightsStale} {on.length === 0 && words.highlightsSeen}
      </p>
    </>
  );
}

/** What is to be highlighted in the sheets themselves, and a way to take it all away again. */
export function Highlights(props: Props) {
  const { on, open, setOpen } = props;
  return (
    <Fold
      title={words.highlightInSheets}
      says={on.length > 0 ? words.highlightsOn(on) : words.highlightsOff}
      open={open}
      setOpen={setOpen}
    >
      <Choice {...props} />
    </Fold>
  );
}
