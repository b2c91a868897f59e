import { readFileSync } from "node:fs";
import { whyWords } from "../../../src/ribbon/why";
import { words } from "../../../src/pane/words";
import type { Problem } from "../../../src/summary/problem";
import { describeProblem } from "../../../src/summary/wording/problemWords";
import { markdownPage } from "./markdownPage";

// The page writes it so wherever a message names a sheet, a table or a code.
const aName = "…";

/** One problem of each kind; the compiler asks for new ones. Names are written as the page writes them. */
const problems: { readonly [Kind in Problem["kind"]]: Problem & { readonly kind: Kind } } = {
  noPlan: { kind: "noPlan" },
  editing: { kind: "editing" },
  protectedSheet: { kind: "protectedSheet", sheet: aName },
  protectedWorkbook: { kind: "protectedWorkbook" },
  readOnly: { kind: "readOnly" },
  tooLarge: { kind: "tooLarge", sheet: aName, cells: 1 },
  severalSummaries: { kind: "severalSummaries", sheets: [aName] },
  tableInTheWay: { kind: "tableInTheWay", sheet: aName, table: aName },
  gone: { kind: "gone", sheet: aName },
  headingsMoved: { kind: "headingsMoved", sheet: aName },
  memoryFull: { kind: "memoryFull" },
  busy: { kind: "busy" },
  offline: { kind: "offline", changed: "nothing" },
  noAnswer: { kind: "noAnswer", changed: "nothing" },
  cancelled: { kind: "cancelled" },
  oldExcel: { kind: "oldExcel" },
  notLoaded: { kind: "notLoaded" },
  refused: { kind: "refused", code: aName, changed: "nothing" },
};

const page = markdownPage("docs/troubleshooting.md");
const headings = page.text.split("\n").flatMap((line) => /^### (.+)$/.exec(line)?.[1] ?? []);
const inOtherWords = [...page.text.matchAll(/^(?:From the ribbon button|Or, in other words): “(.+)”\.$/gm)];
const told = new Set([...headings, ...inOtherWords.map(([, title = ""]) => title)]);

test("every problem has its place on the page", () => {
  const titles = Object.values(problems).map((problem) => describeProblem(problem).title);
  expect(titles.filter((title) => !headings.includes(title))).toEqual([]);
});

test("so has everything the ribbon button may say", () => {
  const titles = Object.values(whyWords).map(({ title }) => title);
  expect(titles.filter((title) => !told.has(title))).toEqual([]);
});

test("so have the notices that take the pane's place, and the words that stand there before it", () => {
  const outOfDate = words.outOfDate(aName).title.replace(/\.$/, "");
  const notices = [words.broken, words.notExcel, words.resultsNotLoaded, words.offline.title, outOfDate];
  expect(notices.filter((title) => !told.has(title))).toEqual([]);
  const waiting = readFileSync("src/pane/pane.html", "utf8");
  for (const beginning of ["Excel has not answered yet", "This add-in needs JavaScript"]) {
    expect(waiting).toContain(beginning);
    expect(headings).toContain(beginning);
  }
});

test("every heading has something to say below it", () => {
  const sections = page.text.split(/^(?=#{2,3} )/m).filter((section) => section.startsWith("### "));
  expect(sections).toHaveLength(headings.length);
  const inOtherWordsOnly = /^(?:From the ribbon button|Or, in other words): .*$/gm;
  expect(sections.filter((section) => !/^[^#\s]/m.test(section.replace(inOtherWordsOnly, "")))).toEqual([]);
});
