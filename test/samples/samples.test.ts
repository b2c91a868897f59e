import { readFileSync } from "node:fs";
import type { Workbook } from "@cj-tech-master/excelts";
import { buildWorkbook } from "../../samples/buildWorkbook";
import { samples } from "../../samples/samples";
import { expectedOf, expectedSamples } from "./expected";
import { readSample, rowTexts, rowsBelow } from "./readSample";

/** The samples that are laid out as plan sheets; the others are written cell by cell. */
const names = ["01-peer-review-plan", "02-six-review-plans", "03-thematic-review-plan"];
const workbooks = new Map<string, Workbook>();
beforeAll(async () => {
  for (const name of names) workbooks.set(name, await readSample(`samples/${name}.xlsx`));
});
const sheetOf = (sample: string, sheet: string) => workbooks.get(sample)!.getWorksheet(sheet)!;

const ratingHeadings = ["RAG", "RAG rating", "RAG status", "Status", "Current Status"];
const refHeadings = ["Action No.", "Rec No", "Ref", "No.", "Ref No.", "NOS", "Sub-section"];
const colours: Readonly<Record<string, string>> = {
  G: "green",
  Green: "green",
  Complete: "green",
  A: "amber",
  Amber: "amber",
  "In progress": "amber",
  Delayed: "amber",
  R: "red",
  Red: "red",
  "Off track": "red",
};
/** Reference and rating of every rated row, as they stand in the sheet. */
function ratedRows(sample: string, sheet: string, headerRow: number) {
  const rows = rowsBelow(sheetOf(sample, sheet), headerRow);
  const headings = Object.keys(rows[0]!);
  const rating = ratingHeadings.find((heading) => headings.includes(heading))!;
  const ref = refHeadings.find((heading) => headings.includes(heading))!;
  return rows.filter((row) => row[rating] !== "").map((row) => [row[ref], colours[row[rating]!]]);
}

const made = samples("samples");

test.each(made.map((sample) => [sample.file, sample] as const))(
  "making %s gives the bytes in the repository, twice",
  async (file, sample) => {
    const committed = readFileSync(`samples/${file}`);
    expect(committed.equals(await buildWorkbook(sample))).toBe(true);
    expect(committed.equals(await buildWorkbook(sample))).toBe(true);
  },
);

test("every sample has something expected of it", () => {
  expect(made.map(({ file }) => file.replace(".xlsx", "")).sort()).toEqual(expectedSamples);
});

test.each(expectedSamples)("%s has the sheets that are expected, in order", async (name) => {
  const workbook = await readSample(`samples/${name}.xlsx`);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(
    expectedOf(name).sheets.map((sheet) => sheet.name),
  );
});

describe.each(names)("%s", (name) => {
  const expected = expectedOf(name);
  const plans = expected.sheets.filter(({ kind }) => kind === "plan");

  test.each(plans.map((plan) => [plan.name, plan] as const))(
    "%s holds its lines and ratings",
    (sheet, plan) => {
      expect(ratedRows(name, sheet, plan.headerRow!)).toEqual(
        expected.lines!.filter((line) => line.sheet === sheet).map(({ ref, rating }) => [ref, rating]),
      );
    },
  );

  test.each(plans.map((plan) => [plan.name, plan] as const))(
    "%s says above its header what a reader needs",
    (sheet, plan) => {
      const above = Array.from({ length: plan.headerRow! - 1 }, (_, at) =>
        rowTexts(sheetOf(name, sheet), at + 1),
      );
      const words = above.flat().join("\n");
      expect(words).toContain(`${plan.stated!} recommendations`);
      expect(words).toMatch(/as at \d{1,2} [A-Z][a-z]+ 20\d\d/);
      expect(words).toMatch(/[Aa]greed:? \d{1,2} [A-Z][a-z]+ 20\d\d/);
      expect(words.replaceAll("\n", " ")).toMatch(/Green (= complete|Complete)/);
    },
  );

  test.each(plans.map((plan) => [plan.name, plan] as const))(
    "%s is set up as officers keep such sheets",
    (sheet, plan) => {
      const { views, pageSetup } = sheetOf(name, sheet);
      expect(views[0]).toMatchObject({ state: "frozen", ySplit: plan.headerRow });
      expect(pageSetup.orientation).toBe("landscape");
      expect(pageSetup.printTitlesRow).toBe(`${plan.headerRow!}:${plan.headerRow!}`);
    },
  );
});

describe("01-peer-review-plan", () => {
  const sheet = () => sheetOf(names[0]!, "Peer review plan");

  test("has the headings of the plan in their order", () => {
    expect(rowTexts(sheet(), 10)).toEqual([
      "Rec No",
      "Recommendation",
      "Action",
      "Lead",
      "Agency",
      "Timescale",
      "Progress",
      "RAG",
      "Evidence",
    ]);
  });

  test("merges the recommendation over its lines and keeps references as text", () => {
    expect(sheet().getCell("B13").master.address).toBe("B12");
    expect(sheet().getCell("A13").value).toBe("1.2");
  });

  test("has section rows for the five areas", () => {
    const sections = rowsBelow(sheet(), 10)
      .filter((row) => row["Action"] === "")
      .map((row) => row["Rec No"]);
    expect(sections).toEqual(expectedOf(names[0]!).priorities!.map(({ name }) => name));
  });
});

describe("02-six-review-plans", () => {
  const name = "02-six-review-plans";
  const plans = expectedOf(name).sheets.filter(({ kind }) => kind === "plan");

  test("has six different header rows", () => {
    const headers = plans.map((plan) => rowTexts(sheetOf(name, plan.name), plan.headerRow!).join("|"));
    expect(new Set(headers).size).toBe(6);
  });

  test("has a layout that starts in column C of row 7", () => {
    expect(rowTexts(sheetOf(name, "LCSPR Family C"), 7).slice(0, 3)).toEqual(["", "", "Ref No."]);
  });

  test("leaves recommendations blank below, merges them, or repeats them", () => {
    expect(sheetOf(name, "LCSPR Child D").getCell("B13").value).toBeNull();
    expect(sheetOf(name, "SCR Child A").getCell("B10").isMerged).toBe(true);
    expect(sheetOf(name, "SCR Child B").getCell("B11").value).toBe(
      sheetOf(name, "SCR Child B").getCell("B10").value,
    );
  });

  test("has real dates, some of them shown as a month", () => {
    const shown = [9, 10, 16, 17].map((row) => sheetOf(name, "SCR Child B").getCell(row, 5).numFmt);
    expect(shown).toEqual(["mmm yy", "mmm yy", "mmm yy", "dd/mm/yyyy"]);
    expect(rowsBelow(sheetOf(name, "SCR Child B"), 8)[0]!["Target date"]).toBe("2020-09-01");
  });

  test("has an archive whose actions are all complete although some say open", () => {
    const rows = rowsBelow(sheetOf(name, "Archive - SCR Child Z"), 5);
    expect(rows.map((row) => row["RAG"])).toEqual(Array<string>(7).fill("G"));
    expect(rows.filter((row) => row["Status"] === "OPEN")).toHaveLength(3);
  });
});
