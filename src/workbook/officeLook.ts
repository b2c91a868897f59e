/** How Excel itself looks, as far as it says. */
export interface OfficeLook {
  readonly isDark: boolean | undefined;
  /** The colour behind its own panes, as "#rrggbb". */
  readonly ground: string | undefined;
}

/**
 * How Excel looks now; asked anew each time, since no event of Excel's tells of a change (`OfficeThemeChanged` is
 * Outlook's alone, Mailbox 1.14).
 */
export const officeLook = (): OfficeLook => lookOf(Office.context.officeTheme);

/** Typed as always there and whole, and it is neither: Excel on the web did not say at all (office-js #6134). */
export function lookOf(officeTheme: unknown): OfficeLook {
  const theme = officeTheme as Partial<Record<keyof Office.OfficeTheme, unknown>> | undefined;
  const ground = colour(theme?.bodyBackgroundColor);
  const ink = colour(theme?.bodyForegroundColor);
  const darker = ground === undefined || ink === undefined ? undefined : brightness(ground) < brightness(ink);
  return { isDark: flag(theme?.isDarkTheme) ?? darker, ground };
}

/** On Windows Office.js makes colours of all that a theme says: "#000000" of false, "#000001" of true. */
function flag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const number = colour(value);
  return number === undefined ? undefined : number !== "#000000";
}

function colour(value: unknown): string | undefined {
  return typeof value === "string" && /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** From 0, black, to 765, white. */
function brightness(hex: string): number {
  return [1, 3, 5].reduce((sum, at) => sum + parseInt(hex.slice(at, at + 2), 16), 0);
}
