import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { repairKinds, type Repair } from "../../plan/repairs/repair";
import { cellName } from "../../plan/sheets/gridReading";
import type { LeftAlone, Repaired } from "../../tasks/repairs";
import { Fold } from "../Fold";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { repairKey } from "./repairKey";
import { RepairList } from "./RepairList";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  end: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

interface Props {
  /** What is offered still. */
  readonly repairs: readonly Repair[];
  /** What the last press did, until the next refresh. */
  readonly repaired: Repaired | null;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Resolves when Excel has answered. */
  readonly repair: (chosen: readonly Repair[]) => Promise<void>;
  readonly goTo: (sheet: string, cell: string) => void;
}

const whys: readonly LeftAlone["why"][] = ["changed", "formula", "protected", "gone"];

function Outcome({ repaired }: { readonly repaired: Repaired | null }) {
  const text = useText();
  const sentences =
    repaired === null
      ? []
      : whys.flatMap((why) => {
          const places = repaired.left
            .filter((left) => left.why === why)
            .map(({ repair }) => words.repairPlace(repair.sheet, cellName(repair.row, repair.column)));
          return places.length === 0 ? [] : [words.repairsLeft(why, places)];
        });
  return (
    <div role="status">
      {repaired !== null && (
        <p className={text.plain}>{[words.repairsDone(repaired.done), ...sentences].join(" ")}</p>
      )}
    </div>
  );
}

type Unticked = ReadonlySet<string>;

interface ChoiceProps extends Props {
  readonly unticked: Unticked;
  readonly setUnticked: (unticked: Unticked) => void;
}

/** What can be repaired, kind by kind, each cell to be chosen or left. */
function Lists({ repairs, unticked, setUnticked, goTo }: ChoiceProps) {
  const styles = useStyles();

  function choose(one: Repair, tick: boolean): void {
    const others = [...unticked].filter((key) => key !== repairKey(one));
    setUnticked(new Set(tick ? others : [...others, repairKey(one)]));
  }

  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => setUnticked(new Set())}>{words.chooseAll}</Button>
        <Button onClick={() => setUnticked(new Set(repairs.map(repairKey)))}>{words.chooseNone}</Button>
      </div>
      {repairKinds.map((kind) => {
        const same = repairs.filter((one) => one.kind === kind);
        const list = { kind, repairs: same, unticked, choose, goTo };
        return same.length > 0 && <RepairList key={kind} {...list} />;
      })}
    </>
  );
}

function Choice(props: ChoiceProps) {
  const styles = useStyles();
  const text = useText();
  const { repairs, repaired, repair, unticked } = props;
  const [working, setWorking] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const chosen = repairs.filter((one) => !unticked.has(repairKey(one)));

  useEffect(() => {
    // The rows above it have gone: what was pressed, and what it did, would be out of view.
    if (pressed.current) end.current?.scrollIntoView({ block: "center" });
    pressed.current = false;
  }, [repaired]);

  async function press(): Promise<void> {
    pressed.current = true;
    setWorking(true);
    await repair(chosen);
    setWorking(false);
  }

  return (
    <>
      <p className={text.small}>{repairs.length === 0 ? words.repairsNone : words.repairsWhat}</p>
      {repairs.length > 0 && <Lists {...props} />}
      <div ref={end} className={styles.end}>
        {/* It stays in the page and keeps the focus also while there is nothing to press it for. */}
        <Button
          appearance="primary"
          disabledFocusable={working || chosen.length === 0}
          onClick={() => void press()}
        >
          {working ? words.repairing : words.repairChosen(chosen.length)}
        </Button>
        <Outcome repaired={repaired} />
      </div>
    </>
  );
}

/** Cells whose right value is certain, offered to be repaired; not there while there are none. */
export function Repairs(props: Props) {
  const { repairs, repaired, open, setOpen } = props;
  // Everything is chosen at first: the button says how much that is. Kept here, where it outlives folding.
  const [unticked, setUnticked] = useState<Unticked>(new Set());
  if (repairs.length === 0 && repaired === null) return null;
  return (
    <Fold
      title={words.repairs(repairs.length)}
      says={repairs.length === 0 ? words.repairsNone : words.repairsOffered}
      open={open}
      setOpen={setOpen}
    >
      <Choice {...props} unticked={unticked} setUnticked={setUnticked} />
    </Fold>
  );
}
