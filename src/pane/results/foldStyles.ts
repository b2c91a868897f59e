import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of what can be folded away, in line with the text around it. */
export const useFold = makeStyles({
  header: { "& > button": { paddingInline: 0 } },
  title: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    textAlign: "start",
  },
  // The panel's own margin would cost a fifth of a narrow pane.
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM} 0`,
  },
});
