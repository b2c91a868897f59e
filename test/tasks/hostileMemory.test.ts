import { usualYear } from "../../src/plan/settings";
import { keyBesideLater } from "../../src/workbook/memory/laterMemory";
import { emptyMemory, memoryFrom, memoryKey, type Memory } from "../../src/workbook/memory/memory";
import { seeded } from "../../bench/reading/made/seeded";
import { answer, byChair, chairs, refreshed, tasks, twoRatings } from "./answers/answering";
import { contentOf, openPlan, planRows, sheetNamed } from "./openPlan";
import { refresh } from "./refresh/refreshing";
import { day } from "../plan/usualSettings";

const settingOf = (memory: object): string => JSON.stringify({ ...emptyMemory, ...memory });

/** A workbook whose memory holds something under every key. */
async function remembering() {
  const open = openPlan({ Plan: planRows(6), Chairs: twoRatings });
  await answer("Chairs", { columns: chairs, headerRow: 2, ratingFrom: "text" });
  await answer("Plan", { review: "Review A", included: true });
  await tasks().answerGreen("complete");
  await tasks().answerSame({ review: "Plan", text: "Some text", recommendation: null });
  await tasks().keepDates({ planAgreed: day("2021-02-02"), ...usualYear });
  await tasks().keepHighlights(["overdue"]);
  await refresh({ meetingDate: day("2021-10-12") });
  return { ...open, sheets: ["Plan", "Chairs"].map((name) => sheetNamed(open.workbook, name)) };
}

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, part]) => placesIn(part).map((place) => [key, ...place])),
  ];
}

/** The JSON with another text in one place, which need be no JSON that a program would write. */
function withPart(value: unknown, [key, ...rest]: readonly string[], part: string): string {
  if (key === undefined) return part;
  const entries = Object.entries(value as object).map(
    ([name, own]: [string, unknown]) =>
      [name, name === key ? withPart(own, rest, part) : JSON.stringify(own)] as const,
  );
  if (Array.isArray(value)) return `[${entries.map(([, text]) => text).join()}]`;
  return `{${entries.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join()}}`;
}

const deep = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;
const wrongParts = [
  ...["null", "true", "-1", "1e999", "0.5", "4294967296", '""', '"=1+1"', "[]", "{}", "[[]]", '{"length":9}'],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', "[null,1,{}]"],
  ...[deep, JSON.stringify("x".repeat(200_000))],
];

test("a wrong value at any place of a real memory throws nothing and pollutes nothing", async () => {
  const { workbook } = await remembering();
  const held: unknown = JSON.parse(String(workbook.settings.get(memoryKey)));
  const places = placesIn(held);
  expect(places.length).toBeGreaterThan(60);
  for (const place of places)
    for (const part of wrongParts) {
      const memory = memoryFrom(withPart(held, place, part));
      expect(Object.getPrototypeOf(memory)).toBe(Object.prototype);
      expect(memory.version).toBe(1);
      expect(Object.getPrototypeOf(memory.sheets)).toBe(Object.prototype);
    }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("workbooks with such memories are refreshed, and officers' sheets stay as they are", async () => {
  const { workbook, excel, sheets } = await remembering();
  const held: unknown = JSON.parse(String(workbook.settings.get(memoryKey)));
  const places = placesIn(held);
  const before = sheets.map((sheet) => contentOf(workbook, sheet));
  const random = seeded(7);
  await tasks().keepHighlights([]);
  const plain = sheets.map((sheet) => contentOf(workbook, sheet));
  for (let round = 0; round < 25; round++) {
    const [place, part] = [random.pick(places), random.pick(wrongParts)];
    const setting = withPart(held, place, part);
    workbook.settings.set(memoryKey, setting);
    const outcome = await tasks().refresh(null, () => undefined);
    expect([place, outcome.ok]).toEqual([place, true]);
    await tasks().keepHighlights([]);
    expect(sheets.map((sheet) => contentOf(workbook, sheet))).toEqual(plain);
  }
  expect(before).not.toEqual(plain);
  expect(excel.host.crashes).toEqual([]);
});

const good: Partial<Memory> = {
  green: "on-track",
  meetingDate: day("2021-10-12"),
  dates: { planAgreed: 44_000, ...usualYear },
  sheets: { Plan: { id: "1", included: false }, Other: { id: "2", review: "Review B" } },
  highlights: ["overdue"],
  sameAs: [{ review: "A", text: "b", recommendation: "1" }],
};

describe("what can be read of a damaged memory is kept", () => {
  test.each<[string, object, object]>([
    ["green", { green: 3 }, { green: null }],
    ["the meeting date", { meetingDate: "2021-10-12" }, { meetingDate: null }],
    ["the dates", { dates: { planAgreed: 0 } }, { dates: null }],
    ["all sheets", { sheets: "none" }, { sheets: {} }],
    ["one sheet", { sheets: { ...good.sheets, Plan: 7 } }, { sheets: { Other: good.sheets?.["Other"] } }],
    [
      "one answer about a sheet",
      { sheets: { ...good.sheets, Plan: { id: "1", included: false, ratingFrom: "eval" } } },
      {},
    ],
    ["a highlight", { highlights: ["overdue", "blink"] }, {}],
    ["a text that was settled", { sameAs: [{ review: 4 }, ...(good.sameAs ?? [])] }, {}],
    ["where the summary is", { summary: { id: 5 } }, { summary: null }],
    ["where the list is", { attention: [] }, { attention: null }],
    ["whether highlights are left", { highlightsLeft: "yes" }, { highlightsLeft: false }],
  ])("without %s", (_, damage, left) => {
    const setting = JSON.stringify({ ...emptyMemory, ...good, ...damage });
    expect(memoryFrom(setting)).toEqual({ ...emptyMemory, ...good, ...left });
  });
});

describe("what a later version of the add-in keeps is not destroyed", () => {
  const later = JSON.stringify({ version: 2, sheets: [{ of: "another shape" }], plans: "x".repeat(300_000) });

  test("a memory it cannot read stays letter for letter, and answers are kept beside it", async () => {
    const { workbook } = openPlan({ Plan: twoRatings });
    workbook.settings.set(memoryKey, later);
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    expect(await refreshed()).toMatchObject(byChair);
    expect(workbook.settings.get(memoryKey)).toBe(later);
    expect(memoryFrom(workbook.settings.get(keyBesideLater)).sheets["Plan"]?.confirmed).toHaveLength(1);
  });

  test("keys it has added stay through answers and refreshes", async () => {
    const { workbook } = openPlan({ Plan: twoRatings });
    const added = { charts: { shown: ["reviews"] }, chair: "Chair" };
    workbook.settings.set(memoryKey, settingOf(added));
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    expect(await refreshed()).toMatchObject(byChair);
    expect(JSON.parse(String(workbook.settings.get(memoryKey)))).toMatchObject({ version: 1, ...added });
  });

  test("keys that leave officers' answers no room go", async () => {
    const { workbook } = openPlan({ Plan: twoRatings });
    workbook.settings.set(memoryKey, settingOf({ rubbish: "x".repeat(249_000) }));
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    expect(await refreshed()).toMatchObject(byChair);
    expect(String(workbook.settings.get(memoryKey))).not.toContain("rubbish");
  });

  test("a memory that only says it stands beside another is read where it is", async () => {
    const { workbook } = openPlan({ Plan: twoRatings });
    workbook.settings.set(memoryKey, settingOf({ besideLater: true, addedLater: { version: 9 } }));
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    expect(await refreshed()).toMatchObject(byChair);
    expect(workbook.settings.has(keyBesideLater)).toBe(false);
  });
});
