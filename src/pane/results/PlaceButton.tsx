import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEventHandler } from "react";

const useStyles = makeStyles({
  button: {
    display: "block",
    // Its words stand in line with the text above it.
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  name: {
    display: "block",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
  where: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Goes to a cell of the workbook: a name to press, and below it where that is. */
export function PlaceButton(props: {
  readonly name: string;
  readonly where?: string | undefined;
  readonly onPress: () => void;
  readonly tabIndex?: 0 | -1;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly onFocus?: () => void;
}) {
  const styles = useStyles();
  const { name, where, onPress, ...more } = props;
  return (
    <button type="button" className={styles.button} onClick={onPress} {...more}>
      <span className={styles.name}>{name}</span>
      {where !== undefined && (
        <>
          {" "}
          <span className={styles.where}>{where}</span>
        </>
      )}
    </button>
  );
}
