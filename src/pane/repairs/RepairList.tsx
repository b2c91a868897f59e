import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Repair, RepairKind } from "../../plan/repairs/repair";
import { cellName } from "../../plan/sheets/gridReading";
import { describeRepair, repairKindWords } from "../../summary/wording/repairWords";
import { PlaceButton } from "../results/PlaceButton";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { repairKey } from "./repairKey";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  place: { flexGrow: 1, minWidth: 0 },
});

/** How many repairs of a kind are shown before an officer asks for more. */
const firstPlaces = 20;
/** More would be slow to show at once. */
const mostMore = 200;

interface RowProps {
  readonly repair: Repair;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}

function RepairRow({ repair, chosen, choose, goTo }: RowProps) {
  const styles = useStyles();
  const cell = cellName(repair.row, repair.column);
  const place = words.repairPlace(repair.sheet, cell);
  return (
    <li className={styles.row}>
      <Checkbox
        checked={chosen}
        onChange={(_, { checked }) => choose(checked === true)}
        aria-label={words.repairCell(place)}
      />
      <div className={styles.place}>
        <PlaceButton name={place} where={describeRepair(repair)} onPress={() => goTo(repair.sheet, cell)} />
      </div>
    </li>
  );
}

/** The repairs of one kind, each to be chosen or left. Long lists begin short. */
export function RepairList(props: {
  readonly kind: RepairKind;
  readonly repairs: readonly Repair[];
  /** Keys of the repairs that are not to be made. */
  readonly unticked: ReadonlySet<string>;
  readonly choose: (repair: Repair, chosen: boolean) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { kind, repairs, unticked, choose, goTo } = props;
  const [shown, setShown] = useState(firstPlaces);
  const left = repairs.length - shown;
  const next = Math.min(left, mostMore);
  const { title, why } = repairKindWords(kind);
  const heading = words.repairKind(title, repairs.length);
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <p className={text.small}>{why}</p>
      <ul className={text.list} aria-label={heading}>
        {repairs.slice(0, shown).map((repair) => (
          <RepairRow
            key={repairKey(repair)}
            repair={repair}
            chosen={!unticked.has(repairKey(repair))}
            choose={(chosen) => choose(repair, chosen)}
            goTo={goTo}
          />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={() => setShown(shown + next)}>{words.showMoreRepairs(next, left)}</Button>
        </div>
      )}
    </>
  );
}
