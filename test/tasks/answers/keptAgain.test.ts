import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { refreshed, tasks } from "./answering";
import { four, given, keep, kept, listed, planOf, review, table, type } from "./keeping";
import { openPlan, sheetNamed } from "../openPlan";

const three = four.slice(0, 3);
const rows = three.map(({ ref, text }) => [review, ref, text, ""]);
const fourth = { ref: "4", text: "Publish the plan" };
const fourthRow = [review, "4", "Publish the plan", ""];
const write = (workbook: LiveWorkbook, row: number, values: readonly string[]): void => {
  values.forEach((value, column) => type(workbook, row, column, value));
};

async function keptThree() {
  const opened = openPlan({ [review]: planOf(review) });
  await keep({ recommendations: three });
  return opened;
}

describe("what an officer wrote since is left, and told", () => {
  test.each<
    [string, (workbook: LiveWorkbook) => void, Parameters<typeof kept>[0], unknown[], Record<string, unknown>]
  >([
    [
      "a text with more words",
      (workbook) => type(workbook, 5, 2, "Name deputies - ACCEPTED IN PART"),
      { recommendations: three },
      [rows[0], [review, "2", "Name deputies - ACCEPTED IN PART", ""], rows[2]],
      { added: 0, same: 2, differing: 1, notInList: 0 },
    ],
    [
      "a row of their own",
      (workbook) => write(workbook, 7, fourthRow),
      { recommendations: three },
      [...rows, fourthRow],
      { added: 0, same: 3, differing: 0, notInList: 1 },
    ],
    [
      "a note without the review's name",
      (workbook) => write(workbook, 7, ["", "", "Agreed by the board, see minutes"]),
      { recommendations: three.slice(0, 2) },
      [...rows, ["", "", "Agreed by the board, see minutes", ""]],
      { added: 0, same: 2, notInList: 1 },
    ],
    [
      "rows in a list with other numbers",
      () => undefined,
      { recommendations: three.map(({ text }, at) => ({ ref: String(at + 11), text })) },
      rows,
      { added: 0, same: 0, differing: 3, notInList: 0 },
    ],
    [
      "rows that a list without numbers repeats",
      () => undefined,
      { recommendations: [...three.map(({ text }) => ({ ref: "", text })), { ...fourth, ref: "" }] },
      [...rows, [review, "", fourth.text, ""]],
      { added: 1, same: 3, differing: 0, notInList: 0 },
    ],
    [
      "words where the number stands",
      (workbook) => type(workbook, 4, 3, "see report"),
      { recommendations: [], stated: 5 },
      [[...(rows[0] ?? []).slice(0, 3), "see report"], ...rows.slice(1)],
      { added: 0, notInList: 0, numberLeft: true },
    ],
  ])("%s", async (_, change, again, expected, told) => {
    const { workbook } = await keptThree();
    change(workbook);
    expect(await kept(again)).toMatchObject(told);
    expect(listed(workbook)).toEqual(expected);
  });

  test("formulas", async () => {
    const { workbook } = await keptThree();
    const sheet = sheetNamed(workbook, "Recommendations");
    workbook.write(sheet, 4, 3, { kind: "formula", formula: "=COUNTA(C5:C7)" });
    workbook.write(sheet, 5, 2, { kind: "formula", formula: '="Name deputies"&" for each"' });
    expect(await kept({ recommendations: [...three, fourth], stated: 9 })).toMatchObject({
      added: 1,
      differing: 1,
      numberLeft: true,
    });
    expect(workbook.formula(sheet, 4, 3)).toBe("=COUNTA(C5:C7)");
    expect(workbook.formula(sheet, 5, 2)).toBe('="Name deputies"&" for each"');
  });
});

describe("the number stated", () => {
  test("stays when the list is kept later, and is held against it", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: [], stated: 12 });
    await keep({ recommendations: three });
    expect(listed(workbook)).toEqual([[review, "", "", 12], ...rows]);
    expect((await refreshed()).findings.filter(({ kind }) => kind === "statedDiffers")).toMatchObject([
      { found: "12 stated, 3 on the list, 3 on the sheets" },
    ]);
  });

  test("gives way to a new one", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: [], stated: 12 });
    await keep({ recommendations: three, stated: 3 });
    expect(listed(workbook)).toEqual([[review, "", "", 3], ...rows]);
  });
});

describe("new rows go below all that stands there", () => {
  test("an officer's table below the list", async () => {
    const { workbook } = await keptThree();
    const sheet = sheetNamed(workbook, "Recommendations");
    write(workbook, 8, ["Who", "When"]);
    write(workbook, 9, ["Chair", "today"]);
    workbook.addTable(sheet, { top: 8, left: 0, bottom: 9, right: 1 }, true);
    expect(await kept({ recommendations: [...three, fourth] })).toMatchObject({ added: 1 });
    expect(listed(workbook).slice(3)).toEqual([
      ["", "", "", ""],
      ["Who", "When", "", ""],
      ["Chair", "today", "", ""],
      ["", "", "", ""],
      fourthRow,
    ]);
    expect(table(workbook)[0]).toEqual(["RecommendationList", 6]);
    expect((await refreshed()).plan.recommendations.map(({ ref }) => ref)).toEqual(["1", "2", "3", "4"]);
  });

  test("hidden rows keep what they hold, and the table has no filter buttons", async () => {
    const { workbook } = await keptThree();
    const sheet = sheetNamed(workbook, "Recommendations");
    workbook.setRowHidden(sheet, 5, true);
    await keep({ recommendations: [...three, fourth] });
    expect(listed(workbook)).toEqual([...rows, fourthRow]);
    expect(workbook.tables(sheet)[0]).toMatchObject({ showFilter: false });
  });
});

describe("an attempt that was refused is mended by the next one", () => {
  test.each([
    "WorksheetCustomPropertyCollection.add",
    "Range.values",
    "TableCollection.add",
    "WorksheetFreezePanes.freezeRows",
  ])("at %s", async (call) => {
    const { workbook, excel } = openPlan({ [review]: planOf(review) });
    const allow = excel.host.refuse(call, "GeneralException");
    expect(await tasks().keepRecommendations(given())).toMatchObject({ ok: false });
    allow();
    expect(await keep({ recommendations: three })).toBe("Recommendations");
    expect(workbook.sheets().map((sheet) => workbook.sheetName(sheet))).toEqual([review, "Recommendations"]);
    expect(listed(workbook).slice(0, 3)).toEqual(rows);
  });

  test("an officer's empty sheet of that name is taken, one with a word is not", async () => {
    openPlan({ [review]: planOf(review), Recommendations: [] });
    expect(await keep({ recommendations: three })).toBe("Recommendations");
    openPlan({ [review]: planOf(review), Recommendations: [["Notes"]] });
    expect(await keep({ recommendations: three })).toBe("Recommendations 2");
  });
});
