import type { CellValue } from "../../../src/plan/sheets/sheetGrid";
import { gridOf } from "../gridOf";
import { foundOn, type Short } from "../findings/foundIn";
import { key } from "../smallPlan";
import { day } from "../usualSettings";

type Cell = CellValue | { readonly value: CellValue; readonly format: string };
const real = (iso: string, format = "dd/mm/yyyy"): Cell => ({ value: day(iso), format });
const text = (value: string): Cell => ({ value, format: "@" });

/** The cells that may have day and month swapped, with what they are held against; one line for each date. */
function swapped(
  dates: readonly Cell[],
  ratings: readonly string[] = [],
): [string | null, string | undefined][] {
  const formats: Record<string, string> = {};
  const rows = dates.map((cell, at): CellValue[] => {
    if (typeof cell === "object") formats[`${at + 2},3`] = cell.format;
    const value = typeof cell === "object" ? cell.value : cell;
    return [`${at + 1}`, `Carry out piece of work ${at}`, "Chair", value, ratings[at] ?? "A"];
  });
  const grid = gridOf([key, ["Ref", "Action", "Lead", "Timescale", "RAG"], ...rows], { formats });
  return foundOn([grid], "dayOrMonth").map(([, cell, , against]: Short) => [cell, against]);
}

test.each<[string, readonly Cell[], [string, string][]]>([
  [
    "real dates beside a day above 12 in words",
    ["20/2/2025", real("2025-03-04")],
    [["D4", "2025-04-03 as text"]],
  ],
  [
    "not a date whose day is its month",
    ["20/2/2025", real("2025-05-05"), real("2025-03-04")],
    [["D5", "2025-04-03 as text"]],
  ],
  ["none where a real date has a day above 12", ["20/2/2025", real("2025-03-04"), real("2025-03-14")], []],
  ["a real date on the 12th", ["20/2/2025", real("2025-03-12")], [["D4", "2025-12-03 as text"]]],
  ["none where a day that Excel reads is text too", ["20/2/2025", "4/3/2025", real("2025-03-04")], []],
  ["none where the day above 12 is in a cell for text", [text("20/2/2025"), real("2025-03-04")], []],
  ["none where the day is written with a month", ["20 February 2025", real("2025-03-04")], []],
  ["none beside a day that there is not", ["31/4/2025", real("2025-03-04")], []],
  ["none without such a text", [real("2025-03-04"), real("2025-05-06")], []],
  ["a day of 12 in words is one that Excel reads", ["12/2/2025", "20/2/2025", real("2025-03-04")], []],
  ["a month above 12 says nothing", ["2/20/2025", real("2025-03-04")], []],
  [
    "a word says nothing of how others were typed",
    ["20/2/2025", "Ongoing", real("2025-03-04")],
    [["D5", "2025-04-03 as text"]],
  ],
  [
    "nor does a month above 12",
    ["20/2/2025", "2/20/2025", real("2025-03-04")],
    [["D5", "2025-04-03 as text"]],
  ],
  ["a month of 12 is one that Excel reads", ["20/2/2025", "5/12/2025", real("2025-03-04")], []],
  [
    "a number that is no day",
    ["20/2/2025", { value: 12, format: "dd/mm/yyyy" }, real("2025-03-04")],
    [["D5", "2025-04-03 as text"]],
  ],
  ["a text that could be either, beside one in US order", ["9/30/2021", "4/5/2022"], [["D4", "2022-04-05"]]],
  ["a text that could be either, alone", ["30/9/2021", "4/5/2022"], []],
])("day or month: %s", (_, dates, expected) => {
  expect(swapped(dates)).toEqual(expected);
});

test("dates of finished lines can change no count", () => {
  expect(swapped(["20/2/2025", real("2025-03-04")], ["A", "G"])).toEqual([]);
  expect(swapped(["20/2/2025", real("2025-03-04")], ["G", "A"])).toEqual([["D4", "2025-04-03 as text"]]);
});
