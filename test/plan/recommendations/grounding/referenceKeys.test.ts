import { parseReference, type Reference } from "../../../../src/plan/cells/reference";
import {
  referenceKeys,
  referencesInRange,
  referencesOf,
  wholeName,
  withoutLetters,
} from "../../../../src/plan/recommendations/grounding/referenceKeys";

const reference = (text: string): Reference => {
  const read = parseReference(text);
  if (read === null) throw new Error(`${text} is no reference`);
  return read;
};

test.each<[string, readonly string[]]>([
  ["4", ["4"]],
  ["1.10", ["1|10", "1"]],
  ["1.1.2", ["1|1|2", "1|1", "1"]],
  ["3a", ["3|a", "3"]],
  ["21 BCFU 07", ["21BCFU7"]],
  ["21bcfu7", ["21BCFU7"]],
  ["SC019  O 04(i)", ["SC19O4|i", "SC19O4"]],
  ["007/2", ["7/2"]],
  ["100/2", ["100/2"]],
  ["A/007", ["A/7"]],
  ["1.05/2", ["1.05/2"]],
])("%s is looked for on a list as %j", (text, keys) => {
  expect(referenceKeys(reference(text))).toEqual(keys);
  expect(referenceKeys(reference(text))).toEqual(keys);
});

test.each([
  ["Rec 4", "4"],
  ["1.10", "1.10"],
  ["3(a)", "3a"],
  ["3.1a", "3.1a"],
  ["3a.1", "3a.1"],
  ["3.1.2", "3.1.2"],
])("the whole name of %s is %s", (text, name) => {
  expect(wholeName(reference(text))).toBe(name);
});

test.each<[string, string | null]>([
  ["3", null],
  ["3a", null],
  ["1.2", "1.2"],
  ["1.2a", "1.2"],
  ["1.2.3", "1.2.3"],
  ["3(i)", null],
])("%s without its letters: %j", (text, expected) => {
  const one = reference(text);
  expect(wholeName(withoutLetters(one))).toBe(expected ?? one.recommendation);
  expect(withoutLetters(one)).toBe(withoutLetters(one));
});

test.each<[string, readonly string[]]>([
  ["Recommendation five", ["5"]],
  ["rec. Twelve", ["12"]],
  ["Recommendation one", ["1"]],
  ["Recommendation thirteen", []],
  ["The recommendation five", []],
  ["Recommendation five and more", []],
  ["five", []],
  ["", []],
])("%j refers to %j", (text, expected) => {
  expect(referencesOf(text).map(wholeName)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["5-6", ["5", "6"]],
  ["5 – 7", ["5", "6", "7"]],
  ["5 to 6", ["5", "6"]],
  ["Recs R5-R6", ["5", "6"]],
  ["9—11", ["9", "10", "11"]],
  ["1-10", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]],
  ["1-11", []],
  ["3/4", ["3", "4"]],
  ["3/5", []],
  ["6-5", []],
  ["5-5", []],
  ["105-8", []],
  ["5-100", []],
  ["5to6", []],
  ["5 6", []],
  ["5-Feb", []],
  ["5", []],
])("%j is written for %j", (text, expected) => {
  const written = { prefix: "", recommendation: "", part: null, text };
  expect(referencesInRange(written).map(wholeName)).toEqual(expected);
});
