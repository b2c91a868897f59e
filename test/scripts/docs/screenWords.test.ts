import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { markdownPage } from "./markdownPage";

const sources = ["src/pane", "src/summary"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);
const onScreen = ["manifest.xml", ...sources].map((file) => readFileSync(file, "utf8")).join("\n");

/** Excel's own words, which no file of ours holds. */
const wordsOfExcel = new Set(["Home"]);

test("what the help page says is on the screen is on the screen", () => {
  const bold = [...readFileSync("assets/help.html", "utf8").matchAll(/<b>([^<]+)<\/b>/g)];
  const named = bold.map(([, words = ""]) => words);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((words) => !onScreen.includes(`"${words}"`))).toEqual([]);
});

test("what the user guide says is on the screen is on the screen", () => {
  const { text } = markdownPage("docs/user-guide.md");
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => words);
  expect(bold.length).toBeGreaterThan(20);
  expect(bold.filter((words) => !wordsOfExcel.has(words) && !onScreen.includes(words))).toEqual([]);
});

test("the user guide fits on two sheets of paper", () => {
  const { text } = markdownPage("docs/user-guide.md");
  const read = text.replace(/!\[[^\]]*\]\([^)]*\)/g, "").replace(/\]\([^)]*\)/g, "]");
  // As many words as two pages of A4 hold beside its pictures, in letters of ten points.
  expect(read.split(/\s+/).filter((word) => /\w/.test(word)).length).toBeLessThanOrEqual(900);
});
