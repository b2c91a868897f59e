import { makeStyles, tokens } from "@fluentui/react-components";
import type { HighlightKind } from "../../summary/highlights/highlight";
import { highlightLooks } from "../../summary/highlights/highlightLooks";
import { plainCell } from "../../summary/palette";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    flexShrink: 0,
    minWidth: "2.25rem",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // The frame is black, as in the sheet: on a dark pane it needs a light ground to be seen.
    boxShadow: `0 0 0 ${tokens.strokeWidthThick} ${plainCell.fill}`,
    forcedColorAdjust: "none",
  },
});

const cssLine = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;

/** A cell as it looks in the sheets with this highlight. It only repeats the words beside it. */
export function Swatch({ kind }: { readonly kind: HighlightKind }) {
  const styles = useStyles();
  const { fill, font, bold, frame, line } = highlightLooks[kind];
  return (
    <span
      aria-hidden="true"
      className={styles.swatch}
      style={{
        backgroundColor: fill ?? plainCell.fill,
        color: font ?? plainCell.font,
        fontWeight: bold ? 700 : 400,
        border: `${tokens.strokeWidthThin} ${cssLine[line]} ${frame}`,
      }}
    >
      Abc
    </span>
  );
}
