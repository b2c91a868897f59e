import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { chooseShade, themeOf } from "../../../src/pane/theme/theme";

test.each([
  ["Excel is dark", true, false, "dark"],
  ["Excel is light, the browser wishes dark", false, true, "light"],
  ["Excel does not say, the browser wishes dark", undefined, true, "dark"],
  ["Excel does not say, the browser wishes light", undefined, false, "light"],
  ["nobody says", undefined, undefined, "light"],
] as const)("%s", (_, office, browser, expected) => {
  expect(chooseShade(office, browser)).toBe(expected);
});

test.each([
  ["Excel's black is taken over", "dark", "#0a0a0a", "#0a0a0a"],
  ["Excel's dark grey is too bright for light text", "dark", "#6a6a6a", webDarkTheme.colorNeutralBackground1],
  ["a colour that is dark in part is left alone", "dark", "#00ff00", webDarkTheme.colorNeutralBackground1],
  ["Excel does not say", "dark", undefined, webDarkTheme.colorNeutralBackground1],
  ["a light pane stays white", "light", "#e6e6e6", webLightTheme.colorNeutralBackground1],
  ["a light pane stays white under a wrong black", "light", "#000000", webLightTheme.colorNeutralBackground1],
] as const)("the ground: %s", (_, shade, ground, expected) => {
  expect(themeOf(shade, ground).colorNeutralBackground1).toBe(expected);
});

test("all but the ground of a black pane is Fluent's dark theme", () => {
  const { colorNeutralBackground1, ...rest } = themeOf("dark", "#000000");
  expect(colorNeutralBackground1).toBe("#000000");
  expect(webDarkTheme).toMatchObject(rest);
});
