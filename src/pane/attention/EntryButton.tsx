import type { KeyboardEventHandler } from "react";
import type { Day } from "../../plan/cells/day";
import type { AttentionEntry } from "../../summary/attention/attentionEntry";
import { PlaceButton } from "../results/PlaceButton";
import { entryPlace } from "./entryPlace";

/** One entry, which goes to its cell; to the first cell where it is about a whole sheet. */
export function EntryButton(props: {
  readonly entry: AttentionEntry;
  readonly meetingDate: Day;
  readonly goTo: (sheet: string, cell: string) => void;
  /** -1 takes it out of the tab order, in lists that the arrow keys lead through. */
  readonly tabIndex?: 0 | -1;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly onFocus?: () => void;
}) {
  const { entry, meetingDate, goTo, ...more } = props;
  return (
    <PlaceButton
      {...entryPlace(entry, meetingDate)}
      {...more}
      onPress={() => goTo(entry.sheet, entry.cell ?? "A1")}
    />
  );
}
