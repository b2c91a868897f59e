import { indexByKey } from "../../../src/pane/attention/indexByKey";

test.each<[string, number, number | null]>([
  ["ArrowDown", 5, 6],
  ["ArrowUp", 5, 4],
  ["PageDown", 5, 13],
  ["PageUp", 5, 0],
  ["PageUp", 20, 12],
  ["Home", 5, 0],
  ["End", 5, 99],
  ["ArrowDown", 99, 99],
  ["PageDown", 98, 99],
  ["ArrowUp", 0, 0],
  ["Tab", 5, null],
  ["Enter", 5, null],
])("%s at %i of 100, eight of them in view", (key, at, expected) => {
  expect(indexByKey(key, at, 100, 8)).toBe(expected);
});

test("a box too low for a whole entry still moves on by one", () => {
  expect(indexByKey("PageDown", 5, 100, 0)).toBe(6);
});
