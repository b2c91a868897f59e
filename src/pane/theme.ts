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

export const themes: Readonly<Record<Shade, Theme>> = { light: webLightTheme, dark: webDarkTheme };
