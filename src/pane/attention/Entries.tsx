import type { ReactNode } from "react";
import { useText } from "../results/textStyles";
import { LongList, type InLongList } from "./LongList";

/** Up to so many entries stand in the pane as they are; more of them get a box to scroll in. */
const longestPlain = 30;

/** Entries that go to cells, each by a button: a plain list, or a box to scroll in where they are many. */
export function Entries(props: {
  readonly count: number;
  /** The name of a long list. */
  readonly label: string;
  readonly entryAt: (index: number, inList?: InLongList) => ReactNode;
}) {
  const text = useText();
  const { count, entryAt } = props;
  if (count > longestPlain) return <LongList {...props} />;
  return (
    <ul className={text.list}>
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>{entryAt(index)}</li>
      ))}
    </ul>
  );
}
