import { chooseShade } from "../../src/pane/theme";

test.each([
  ["Excel is dark", true, false, "dark"],
  ["Excel is light, the browser wishes dark", false, true, "light"],
  ["Excel does not say, the browser wishes dark", undefined, true, "dark"],
  ["Excel does not say, the browser wishes light", undefined, false, "light"],
  ["nobody says", undefined, undefined, "light"],
] as const)("%s", (_, office, browser, expected) => {
  expect(chooseShade(office, browser)).toBe(expected);
});
