import * as fc from "fast-check";
import { fromDigits, inDigits, textHash } from "../../../src/summary/changes/textHash";

// Workbooks hold these, so they must stay as they are.
test.each([
  ["", 7, "PfWdB-8"],
  ["a", 7, "Ixjf2YB"],
  ["Agree one form", 7, "tsOLBV-"],
  ["Agree one form", 2, "ts"],
])("%j in %i characters", (text, length, expected) => {
  expect(textHash(text, length)).toBe(expected);
});

test("100,000 texts that differ in a digit or two have as many stand-ins", () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => `Agree form ${at} with all partners`);
  expect(new Set(texts.map((text) => textHash(text, 7))).size).toBe(texts.length);
});

test("every character of a stand-in takes all 64 values about as often", () => {
  const counts = new Map<string, number>();
  const texts = Array.from({ length: 64_000 }, (_, at) => textHash(`${at}`, 7));
  for (const text of texts)
    Array.from(text).forEach((letter, place) => {
      const key = `${place}${letter}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  expect(counts.size).toBe(7 * 64);
  expect(Math.min(...counts.values())).toBeGreaterThan(850);
  expect(Math.max(...counts.values())).toBeLessThan(1150);
});

test("numbers come back from their digits", () => {
  fc.assert(
    fc.property(fc.nat(64 ** 3 - 1), (number) => {
      expect(inDigits(number, 3)).toMatch(/^[\w-]{3}$/);
      expect(fromDigits(inDigits(number, 3))).toBe(number);
    }),
  );
});

test.each(["é", "A B", '"', "|"])("%j is no number", (text) => {
  expect(fromDigits(text)).toBeNull();
});
