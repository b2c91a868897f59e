import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // Not paler: words on them have to stay as easy to read as before.
  old: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "dashed",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    filter: "grayscale(1)",
  },
});

/** Figures; those that stand for the sheets as they were have no colours, and a broken line beside them. */
export function OldFigures(props: { readonly old: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.figures, props.old && styles.old)}>{props.children}</div>;
}
