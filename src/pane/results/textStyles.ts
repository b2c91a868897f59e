import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of running text that several parts of the pane share. */
export const useText = makeStyles({
  plain: { margin: 0, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: { margin: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
