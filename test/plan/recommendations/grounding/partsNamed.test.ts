import { firstPartOf, partsNamed } from "../../../../src/plan/recommendations/grounding/partsNamed";

test.each<[string, readonly string[]]>([
  ["3", []],
  ["3a", ["3a"]],
  ["3(a)(ii)", ["3a", "3a.ii"]],
  ["3.1.2", ["3.1", "3.1.2"]],
  ["3a, b", ["3a", "3b"]],
  ["3a & b", ["3a", "3b"]],
  ["3a and C", ["3a", "3c"]],
  ["3 (i), (ii) and (iii)", ["3i", "3ii", "3iii"]],
  ["3a-c", ["3a", "3c", "3b"]],
  ["3(a) to (c)", ["3a", "3c", "3b"]],
  ["3a–l", ["3a", "3l", ..."bcdefghijk".split("").map((letter) => `3${letter}`)]],
  ["3a–m", ["3a", "3m"]],
  ["3c-a", ["3c", "3a"]],
  ["3a-a", ["3a"]],
  ["3(i)-(iv)", ["3i", "3iv", "3ii", "3iii"]],
  ["3i to v", ["3i", "3v", "3ii", "3iii", "3iv"]],
  ["3(iii)-(ii)", ["3iii", "3ii"]],
  ["3(a)-(ii)", ["3a", "3ii"]],
  ["3(ii)-(c)", ["3ii", "3c"]],
  ["3a, 4b", ["3a", "4b"]],
  ["3a/b/c", ["3a", "3b", "3c"]],
  ["Local", []],
  ["", []],
])("%j names the parts %j", (text, parts) => {
  expect([...partsNamed(text)].sort()).toEqual([...parts].sort());
});

test.each<[string, string | null]>([
  ["3a/b/c", "3a"],
  ["Rec 3(i), (ii)", "Rec 3(i)"],
  ["3a", null],
  ["a, b", null],
  ["3", null],
])("%j begins with the part %j", (text, first) => {
  expect(firstPartOf(text)).toBe(first);
});
