import { markdownPage } from "./markdownPage";

const privacy = markdownPage("docs/privacy-and-security.md");
const accessibility = markdownPage("docs/accessibility.md");
const checklist = markdownPage("docs/real-excel-checklist.md");
const decisions = markdownPage("docs/decisions.md");

test("every line of the privacy statement says how long, how it goes, and which test holds it", () => {
  const [statement] = privacy.tables.filter(({ under }) => under === "The statement");
  expect(statement?.columns).toEqual(["", "What", "When", "How long it is there", "How it goes", "Held by"]);
  const rows = statement?.rows ?? [];
  expect(rows.map(([does]) => does)).toEqual(
    expect.arrayContaining(["reads", "writes", "keeps, unseen", "sends"]),
  );
  expect(rows.filter((row) => row.length !== 6 || row.includes(""))).toEqual([]);
  expect(rows.filter((row) => !/`test\/[\w./-]+`/.test(row.at(-1) ?? ""))).toEqual([]);
});

test("every claim beneath names what holds it", () => {
  const [claims] = privacy.tables.filter(({ under }) => under === "How that is held");
  expect(claims?.rows.length).toBeGreaterThan(8);
  expect(claims?.rows.filter(([, held = ""]) => !/`[\w./-]+\.\w+`|ESLint/.test(held))).toEqual([]);
});

test("the accessibility statement has the parts of the government's sample, in their order", () => {
  // Sample accessibility statement, GOV.UK, updated 19 December 2023; "website" is this add-in.
  const parts = [
    "How accessible this add-in is",
    "Feedback and contact information",
    "Enforcement procedure",
    "Technical information about this add-in's accessibility",
    "Compliance status",
    "Non-accessible content",
    "Non-compliance with the accessibility regulations",
    "Disproportionate burden",
    "Content that is not within the scope of the accessibility regulations",
    "What we are doing to improve accessibility",
    "Preparation of this accessibility statement",
  ];
  const headings = accessibility.text.split("\n").flatMap((line) => /^#{2,4} (.+)$/.exec(line)?.[1] ?? []);
  expect(headings.filter((heading) => parts.includes(heading))).toEqual(parts);
  expect(accessibility.text).toMatch(/This accessibility statement applies to /);
  expect(accessibility.text).toMatch(/prepared on \d+ \w+ \d{4}\. It was last reviewed on /);
});

test("every item of the checklist is to be looked at somewhere, and has a box for each place", () => {
  const [places, ...tables] = checklist.tables;
  const letters = (places?.rows ?? []).map(([letter = ""]) => letter.replaceAll("*", ""));
  expect(letters.length).toBeGreaterThan(4);
  expect(tables.length).toBeGreaterThan(4);
  for (const { columns, rows } of tables) {
    expect(columns).toEqual(["Do", "Expect", ...letters]);
    const boxes = rows.map((row) => row.slice(2));
    expect(boxes.filter((row) => row.length !== letters.length)).toEqual([]);
    expect(boxes.flat().filter((box) => box !== "☐" && box !== "–")).toEqual([]);
    expect(boxes.filter((row) => !row.includes("☐"))).toEqual([]);
  }
});

test("the decisions that it names by number are there", () => {
  const there = new Set([...decisions.text.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number)));
  const named = [...checklist.text.matchAll(/\((\d+(?:, \d+)*)\) \|/g)].flatMap(([, numbers = ""]) =>
    numbers.split(", ").map(Number),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((number) => !there.has(number))).toEqual([]);
});
