import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { ratingColours } from "../../summary/palette";
import { ratingLabel } from "../../summary/wording/ratingWords";
import type { Summary } from "../../summary/summary";
import type { NamedTally } from "../../summary/tally";
import { words } from "../words";
import { ratingParts, type RatingPart } from "./ratingParts";
import { RatingShape } from "./RatingShape";
import { useText } from "./textStyles";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: { display: "flex", height: tokens.lineHeightBase300, margin: `${tokens.spacingVerticalXXS} 0` },
  piece: {
    boxSizing: "border-box",
    minWidth: tokens.spacingHorizontalSNudge,
    containerType: "inline-size",
    flexBasis: 0,
    overflow: "hidden",
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: `calc(${tokens.lineHeightBase300} - 2 * ${tokens.strokeWidthThin})`,
    // The outline parts neighbours whose colours are alike, and carries 3:1 on both grounds.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    ":not(:first-child)": { borderInlineStartWidth: 0 },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", ...shorthands.borderColor("CanvasText") },
  },
  sign: { "@container (max-width: 11px)": { display: "none" } },
  asked: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  parts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  part: { whiteSpace: "nowrap" },
});

function Bar(props: { readonly parts: readonly RatingPart[]; readonly share: number }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} style={{ width: `${String(props.share * 100)}%` }} aria-hidden="true">
      {props.parts.map(({ rating, count }) => {
        const colours = rating === "asked" ? undefined : ratingColours[rating];
        return (
          <span
            key={rating}
            className={mergeClasses(styles.piece, rating === "asked" && styles.asked)}
            style={{ flexGrow: count, color: colours?.font, backgroundColor: colours?.fill }}
          >
            <span className={styles.sign}>
              <RatingShape rating={rating} />
            </span>
          </span>
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly tally: NamedTally;
  readonly most: number;
  readonly green: Summary["green"];
  readonly saidAs: Summary["saidAs"];
}

function BarRow({ name, tally, most, green, saidAs }: RowProps) {
  const styles = useStyles();
  const text = useText();
  const parts = ratingParts(tally);
  const label = (rating: RatingPart["rating"]) =>
    rating === "asked" ? words.asked : ratingLabel(rating, green, saidAs).toLowerCase();
  const also = [
    ...(tally.complete === null ? [] : [words.completeOf(tally.complete, tally.lines)]),
    ...(tally.overdue === null || tally.overdue === 0 ? [] : [words.overdueCount(tally.overdue)]),
  ];
  return (
    <li>
      <p className={text.strong}>{name}</p>
      {parts.length > 0 && <Bar parts={parts} share={tally.lines / most} />}
      <p className={mergeClasses(text.small, styles.parts)}>
        {parts.map(({ rating, count }, index) => (
          <span key={rating} className={styles.part}>
            <RatingShape rating={rating} /> {words.part(count, label(rating))}
            {index < parts.length - 1 ? "," : ""}
          </span>
        ))}
      </p>
      {also.length > 0 && <p className={text.small}>{also.join(", ")}</p>}
    </li>
  );
}

/**
 * One stacked bar a group, all on one scale, each with its counts in words: the bars only repeat them.
 * `unnamed` stands for the group whose name is "".
 */
export function RatingBars(props: {
  readonly groups: readonly NamedTally[];
  readonly green: Summary["green"];
  readonly saidAs: Summary["saidAs"];
  readonly unnamed: string;
}) {
  const styles = useStyles();
  const text = useText();
  const most = Math.max(1, ...props.groups.map(({ lines }) => lines));
  return (
    <ul className={mergeClasses(text.list, styles.rows)}>
      {props.groups.map((tally) => (
        <BarRow
          key={tally.name}
          name={tally.name === "" ? props.unnamed : tally.name}
          tally={tally}
          most={most}
          green={props.green}
          saidAs={props.saidAs}
        />
      ))}
    </ul>
  );
}
