import { makeStyles, tokens } from "@fluentui/react-components";

/** Where the pane's text begins and how its title looks; pane.html draws the same before any script runs. */
export const useMain = makeStyles({
  main: {
    boxSizing: "border-box",
    maxWidth: "44rem",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  // Excel on the Mac lays its own menu over the upper right corner of a pane: 34 x 32 px.
  title: {
    margin: 0,
    paddingInlineEnd: "34px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});
