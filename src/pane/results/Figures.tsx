import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tally } from "../../summary/tally";
import { words } from "../words";
import { openLines } from "./openLines";
import { useText } from "./textStyles";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  first: { gridColumn: "1 / -1" },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  said: { fontSize: tokens.fontSizeBase300, fontStyle: "italic", fontWeight: tokens.fontWeightRegular },
  of: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

const number = new Intl.NumberFormat("en-GB");

interface FigureProps {
  readonly label: string;
  /** Null: it waits for an answer. */
  readonly count: number | null;
  readonly of?: string;
  /** Said in place of a count that nobody could make. */
  readonly instead?: string | undefined;
}

function Figure(props: FigureProps) {
  const styles = useStyles();
  const text = useText();
  const said = props.count === null ? words.asked : props.instead;
  return (
    <div className={mergeClasses(styles.figure, props.of !== undefined && styles.first)}>
      <dt className={text.small}>{props.label}</dt>
      <dd className={mergeClasses(styles.number, said !== undefined && styles.said)}>
        {said ?? number.format(props.count ?? 0)}
        {said === undefined && props.of !== undefined && <span className={styles.of}> {props.of}</span>}
      </dd>
    </div>
  );
}

/** The sentences below the numbers; each is left out where it has nothing to say. */
function remarks(tally: Tally): readonly string[] {
  const { dueLater, continuing, noUsableDate } = tally;
  const split =
    dueLater !== null &&
    continuing !== null &&
    noUsableDate !== null &&
    dueLater + continuing + noUsableDate > 0
      ? [words.openSplit(dueLater, continuing, noUsableDate)]
      : [];
  const some = (count: number | null, say: (count: number) => string): readonly string[] =>
    count === null || count === 0 ? [] : [say(count)];
  return [
    ...split,
    ...some(tally.pastOriginal, words.pastOriginal),
    ...some(tally.notEvidenced, words.notEvidenced),
    ...some(tally.uncovered, words.uncovered),
    ...some(tally.groundingNotChecked, words.notChecked),
  ];
}

/** The totals as numbers. A figure that waits for an answer says so; it is never shown as nought. */
export function Figures({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const text = useText();
  const figures = [
    { label: words.complete, count: tally.complete, of: words.ofLines(tally.lines) },
    { label: words.overdue, count: tally.overdue },
    { label: words.open, count: openLines(tally) },
    {
      label: words.ungrounded,
      count: tally.ungrounded,
      instead: tally.groundingNotChecked === tally.lines ? words.unchecked : undefined,
    },
    { label: words.notRated, count: tally.notRated },
  ];
  return (
    <>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </dl>
      {figures.some(({ count }) => count === null) && <p className={text.small}>{words.askedExplained}</p>}
      {remarks(tally).map((remark) => (
        <p key={remark} className={text.small}>
          {remark}
        </p>
      ))}
    </>
  );
}
