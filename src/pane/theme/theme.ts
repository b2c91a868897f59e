import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type Shade = "light" | "dark";

/**
 * The shade to show. Excel's own theme comes first; it is unknown on the web, where the browser's wish decides.
 * Undefined means "not told" in both.
 */
export function chooseShade(
  officeIsDark: boolean | undefined,
  browserPrefersDark: boolean | undefined,
): Shade {
  return (officeIsDark ?? browserPrefersDark ?? false) ? "dark" : "light";
}

const themes: Readonly<Record<Shade, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/**
 * Fluent's theme of that shade. `ground`, as "#rrggbb", is the colour of Excel's own panes: a dark one is taken over
 * where it is no brighter than Fluent's, as in Excel's black theme, so that all text on it keeps its contrast.
 */
export function themeOf(shade: Shade, ground: string | undefined): Theme {
  const theme = themes[shade];
  if (shade === "light" || ground === undefined || !isNoBrighter(ground, theme.colorNeutralBackground1))
    return theme;
  return { ...theme, colorNeutralBackground1: ground };
}

function isNoBrighter(one: string, other: string): boolean {
  return [1, 3, 5].every(
    (at) => parseInt(one.slice(at, at + 2), 16) <= parseInt(other.slice(at, at + 2), 16),
  );
}
