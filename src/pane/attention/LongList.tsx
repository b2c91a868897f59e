import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type KeyboardEventHandler,
  type ReactNode,
} from "react";
import { useText } from "../results/textStyles";
import { indexByKey } from "./indexByKey";

const useStyles = makeStyles({
  box: {
    height: "26rem",
    maxHeight: "70vh",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // The entries' own margin reaches out of their list.
    paddingInline: tokens.spacingHorizontalS,
  },
  list: { position: "relative" },
  entry: { position: "absolute", insetBlockStart: 0, insetInline: 0 },
});

/** About as tall as an entry of three lines, in pixels; each is measured once it is in view. */
const usualHeight = 68;

/** What an entry's button needs, so that the arrow keys lead through the list. */
export interface InLongList {
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onFocus: () => void;
}

/**
 * Hundreds or thousands of entries in a box of their own, of which only those in view are in the page. One tab stop:
 * arrow keys, Page Up and Down, Home and End lead through it, and the entry that has the focus always stays in the page.
 */
export function LongList(props: {
  readonly count: number;
  readonly label: string;
  /** The button of the entry at this place; null where there is none. */
  readonly entryAt: (index: number, inList: InLongList) => ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  const { count, label, entryAt } = props;
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, count - 1);
  const withChosen = useCallback(
    (range: Range) => [...new Set([at, ...defaultRangeExtractor(range)])].sort((one, other) => one - other),
    [at],
  );
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    overscan: 6,
    rangeExtractor: withChosen,
  });

  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const entry = box.current?.querySelector<HTMLElement>(`[data-index="${String(at)}"] button`);
    entry?.focus({ preventScroll: true });
    // The box shows its entry, but may itself stand partly outside the pane.
    box.current?.scrollIntoView({ block: "nearest" });
  }, [at]);

  function onKeyDown(event: KeyboardEvent): void {
    const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
    const to = indexByKey(event.key, at, count, endIndex - startIndex);
    if (to === null) return;
    event.preventDefault();
    if (to === at) return;
    moved.current = true;
    setChosen(to);
    virtual.scrollToIndex(to);
  }

  return (
    <div ref={box} className={styles.box}>
      <ul
        aria-label={label}
        className={mergeClasses(text.list, styles.list)}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles.entry}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {entryAt(index, {
              tabIndex: index === at ? 0 : -1,
              onKeyDown,
              onFocus: () => setChosen(index),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
