import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { knownWorkbooks } from "./knownWorkbooks";
import { readingText } from "./readingText";
import { askedAndAnswered } from "./wholePlan";

const folder = path.join(__dirname, "../../data/readings");
const fileOf = (name: string): string => path.join(folder, `${name.replace(" ", "-")}.txt`);
// Run with UPDATE_READINGS=1 to write them anew; each change of a reading is then seen in a review.
const writesAnew = process.env.UPDATE_READINGS === "1";

test("every known workbook has its stored reading, and every reading its workbook", () => {
  if (writesAnew) mkdirSync(folder, { recursive: true });
  const stored = existsSync(folder) ? readdirSync(folder).sort() : [];
  expect(knownWorkbooks.size).toBeGreaterThan(60);
  if (!writesAnew)
    expect(stored).toEqual([...knownWorkbooks.keys()].map((name) => path.basename(fileOf(name))).sort());
});

test.each([...knownWorkbooks])("%s is read as before", (name, { grids, words, answers }) => {
  const { first, last } = askedAndAnswered(grids(), words, answers);
  const reading = readingText(first.plan.questions, last);
  if (writesAnew) writeFileSync(fileOf(name), reading);
  expect(reading).toBe(readFileSync(fileOf(name), "utf8"));
});
