import { readFileSync } from "node:fs";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const page = readFileSync("src/pane/pane.html", "utf8");
const dialog = readFileSync("src/ribbon/dialog.html", "utf8");
const spaced = (text: string) => text.replace(/\s+/g, " ");
/** The rules of one selector, as they stand in the page. */
const rules = (selector: string, html = page): string =>
  spaced(html).split(`${selector} { `)[1]?.split(" }")[0] ?? "";
const dark = (html: string): string => spaced(html).split("(prefers-color-scheme: dark) { ")[1] ?? "";

test.each([
  ["pane.html", page],
  ["dialog.html", dialog],
])("%s has the ground and the ink of the pane before any script runs", (_, html) => {
  const { colorNeutralBackground1: paper, colorNeutralForeground1: ink } = webLightTheme;
  expect(rules(":root", html)).toBe(`color-scheme: light; background: ${paper}; color: ${ink};`);
  const { colorNeutralBackground1: night, colorNeutralForeground1: chalk } = webDarkTheme;
  expect(dark(html)).toMatch(`:root { color-scheme: dark; background: ${night}; color: ${chalk}; }`);
});

test.each([
  ["pane.html", page],
  ["dialog.html", dialog],
])("%s has the letters of the pane", (_, html) => {
  const { fontSizeBase300, lineHeightBase300, fontFamilyBase } = webLightTheme;
  const family = fontFamilyBase.replaceAll("'", '"');
  expect(rules("body", html)).toContain(`${fontSizeBase300}/${lineHeightBase300} ${family};`);
});

test("the title stands where the pane's own stands", () => {
  const { spacingVerticalM, spacingHorizontalL, spacingVerticalXXL } = webLightTheme;
  expect(rules(".waiting")).toContain(
    `padding: ${spacingVerticalM} ${spacingHorizontalL} ${spacingVerticalXXL};`,
  );
  const { fontSizeBase500, lineHeightBase500, fontWeightSemibold, spacingVerticalL } = webLightTheme;
  expect(rules(".waiting h1")).toBe(
    `margin: 0 0 ${spacingVerticalL}; padding-inline-end: 34px; font-size: ${fontSizeBase500}; ` +
      `line-height: ${lineHeightBase500}; font-weight: ${String(fontWeightSemibold)};`,
  );
});

test("remedies come within ten seconds, by style alone", () => {
  expect(rules(".late")).toBe("visibility: hidden; animation: late 1ms 10s forwards;");
  expect(page.match(/<li>/g)).toHaveLength(3);
});
