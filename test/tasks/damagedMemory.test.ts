import { usualYear } from "../../src/plan/settings";
import { emptyMemory, memoryKey } from "../../src/workbook/memory/memory";
import { answer, byChair, chairs, refreshed, twoRatings } from "./answers/answering";
import { openPlan } from "./openPlan";

describe("a memory that is damaged or means harm changes nothing", () => {
  const memory = (change: object) => JSON.stringify({ ...emptyMemory, ...change });
  const sheetMemory = (change: object) => memory({ sheets: { Plan: { id: "", ...change } } });
  test.each<[string, unknown]>([
    ["no text", { green: "complete" }],
    ["no JSON", "{"],
    ["another version", memory({ version: 2, green: "on-track" })],
    ["a word for green that there is not", memory({ green: "=HYPERLINK(1)" })],
    ["a day that there is not", memory({ meetingDate: -4 })],
    [
      "29 February of every year",
      memory({ dates: { ...usualYear, planAgreed: 1, yearStart: { month: 2, day: 29 } } }),
    ],
    [
      "a column that there is not",
      sheetMemory({ confirmed: [{ columns: { __proto__x: "rag" }, headings: [] }] }),
    ],
    ["headings that are no texts", sheetMemory({ confirmed: [{ columns: { rating: 3 }, headings: [7] }] })],
    ["a rating source that there is not", sheetMemory({ ratingFrom: "eval" })],
    ["a prototype", '{"version":1,"__proto__":{"green":"on-track"},"sheets":{"__proto__":{"id":"x"}}}'],
    ["far too much", memory({ sheets: { Plan: { id: "x".repeat(300_000), included: false } } })],
  ])("%s", async (_, setting) => {
    const { workbook } = openPlan({ Plan: twoRatings });
    const before = await refreshed();
    workbook.settings.set(memoryKey, setting);
    const after = await refreshed();
    expect([after.questions, after.summary, after.plan]).toEqual([
      before.questions,
      before.summary,
      before.plan,
    ]);
    await answer("Plan", { columns: chairs, headerRow: 2, ratingFrom: null });
    expect(await refreshed()).toMatchObject(byChair);
  });
});
