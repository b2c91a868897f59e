import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { chooseShade, themes } from "./theme";

const darkWish = "(prefers-color-scheme: dark)";

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  // The browser draws the calendar button and the scroll bars by this.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

function onWishChange(changed: () => void): () => void {
  const wish = window.matchMedia(darkWish);
  wish.addEventListener("change", changed);
  return () => wish.removeEventListener("change", changed);
}

/** Light or dark as Excel is, else as the browser wishes. `officeIsDark` is undefined where Excel does not say. */
export function ThemedPane(props: {
  readonly officeIsDark: boolean | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const wish = useSyncExternalStore(
    onWishChange,
    () => window.matchMedia(darkWish).matches,
    () => undefined,
  );
  const shade = chooseShade(props.officeIsDark, wish);
  return (
    <FluentProvider theme={themes[shade]} className={mergeClasses(styles.ground, styles[shade])}>
      {props.children}
    </FluentProvider>
  );
}
