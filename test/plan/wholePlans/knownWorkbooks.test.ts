import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { knownWorkbooks } from "./knownWorkbooks";
import { readingText } from "./readingText";
import { askedAndAnswered } from "./wholePlan";

const folder = path.join(__dirname, "../../data/readings");
const fileOf = (name: string): string => path.join(folder, `${name.replace(" ", "-")}.txt`);
// Run with UPDATE_READINGS=1 to write them anew; each change of a reading is then seen in a review.
const writesAnew = process.env.UPDATE_READINGS === "1";
if (writesAnew) mkdirSync(folder, { recursive: true });

// Each in one test, what was worked out by hand first. Through .xlsx and Office.js test/report holds the same.
test.each([...knownWorkbooks])("%s is read as by hand and as before", (name, workbook) => {
  const reading = askedAndAnswered(workbook.grids, workbook.words, workbook.answers);
  workbook.expectByHand?.(reading);
  const text = readingText(reading.first.plan.questions, reading.last);
  if (writesAnew) writeFileSync(fileOf(name), text);
  expect(text).toBe(readFileSync(fileOf(name), "utf8"));
});

test("every known workbook has its stored reading, and every reading its workbook", () => {
  const stored = existsSync(folder) ? readdirSync(folder).sort() : [];
  const byHand = [...knownWorkbooks.values()].filter(({ expectByHand }) => expectByHand !== undefined);
  expect(byHand.length).toBeGreaterThanOrEqual(40);
  expect(stored).toEqual([...knownWorkbooks.keys()].map((name) => path.basename(fileOf(name))).sort());
});
