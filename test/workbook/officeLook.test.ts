import { lookOf } from "../../src/workbook/officeLook";

test.each<[string, unknown, ReturnType<typeof lookOf>]>([
  ["nothing is said, as on the web", undefined, { isDark: undefined, ground: undefined }],
  ["it says so", { isDarkTheme: true, bodyBackgroundColor: "#0A0A0A" }, { isDark: true, ground: "#0a0a0a" }],
  [
    "it says not",
    { isDarkTheme: false, bodyBackgroundColor: "#ffffff" },
    { isDark: false, ground: "#ffffff" },
  ],
  [
    "false was made a colour, as on Windows",
    { isDarkTheme: "#000000", bodyBackgroundColor: "#e6e6e6" },
    { isDark: false, ground: "#e6e6e6" },
  ],
  [
    "true was made a colour",
    { isDarkTheme: "#000001", bodyBackgroundColor: "#6a6a6a" },
    { isDark: true, ground: "#6a6a6a" },
  ],
  [
    "only colours are known, and the ground is the darker",
    { bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff" },
    { isDark: true, ground: "#262626" },
  ],
  [
    "only colours are known, and the ground is the brighter",
    { bodyBackgroundColor: "#e6e6e6", bodyForegroundColor: "#444444" },
    { isDark: false, ground: "#e6e6e6" },
  ],
  [
    "colours are none",
    { bodyBackgroundColor: "white", bodyForegroundColor: 0 },
    { isDark: undefined, ground: undefined },
  ],
])("how Excel looks where %s", (_, theme, expected) => {
  expect(lookOf(theme)).toEqual(expected);
});
