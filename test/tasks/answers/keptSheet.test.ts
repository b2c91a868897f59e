import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { openExcelInNode } from "../../../workbench/protocol/nodeBridge";
import { refreshed, tasks } from "./answering";
import { cells, four, given, keep, listed, planOf, review, table, type } from "./keeping";
import { contentOf, fill, openPlan, sheetNamed } from "../openPlan";

describe("what stands on the sheet stays", () => {
  const other = "LCSPR Family C";
  const two = [
    { ref: "1", text: "Share the learning" },
    { ref: "2", text: "Meet the family each month" },
  ];
  const ofOther = [
    [other, "1", "Share the learning", ""],
    [other, "2", "Meet the family each month", ""],
  ];

  test("a second review's rows come below, in the same table", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep();
    expect(await keep({ review: other, recommendations: two })).toBe("Recommendations");
    expect(listed(workbook).slice(4)).toEqual(ofOther);
    expect(table(workbook)).toEqual([["RecommendationList", 9]]);
    expect(workbook.sheets()).toHaveLength(2);
  });

  test("a shorter list leaves every row, and its number goes beside the first", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ review: other, recommendations: two });
    await keep();
    await keep({ recommendations: four.slice(1, 3), stated: 2 });
    expect(listed(workbook)).toEqual([
      ...ofOther,
      ...four.map(({ ref, text }, at) => [review, ref, text, at === 0 ? 2 : ""]),
    ]);
    expect(table(workbook)).toEqual([["RecommendationList", 9]]);
  });

  test("a longer list of the first review goes on below the others", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: four.slice(0, 1) });
    await keep({ review: other, recommendations: two });
    await keep({ recommendations: four.slice(0, 3) });
    expect(listed(workbook).map(([name, ref]) => [name, ref])).toEqual([
      [review, "1"],
      [other, "1"],
      [other, "2"],
      [review, "2"],
      [review, "3"],
    ]);
    expect((await refreshed()).summary.totals).toMatchObject({ recommendations: 3, uncovered: 0 });
  });

  test("a number typed later goes beside the list that is there", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: four.slice(0, 3) });
    await keep({ recommendations: [], stated: 26 });
    expect(listed(workbook).map(([, ref, , stated]) => [ref, stated])).toEqual([
      ["1", 26],
      ["2", ""],
      ["3", ""],
    ]);
  });

  test("an officer's column, rows in another order and rows of their own", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: four.slice(0, 3) });
    type(workbook, 3, 4, "Seen by");
    const sorted = [3, 1, 2].map((ref) => [
      review,
      String(ref),
      four[ref - 1]?.text ?? "",
      "",
      `Chair ${ref}`,
    ]);
    const theirs = [other, "1", "Share the learning", "", "Board"];
    [...sorted, theirs].forEach((row, at) =>
      row.forEach((cell, column) => type(workbook, at + 4, column, cell)),
    );
    const changed = [
      { ref: "2", text: "Name two deputies for each lead" },
      ...four.slice(2, 3),
      { ref: "7", text: "Publish it" },
    ];
    await keep({ recommendations: changed });
    expect(listed(workbook, "Recommendations", 5)).toEqual([
      [review, "3", "Review the capacity of the team", "", "Chair 3"],
      [review, "1", "Agree a formula", "", "Chair 1"],
      [review, "2", "Name deputies for each lead", "", "Chair 2"],
      theirs,
      [review, "7", "Publish it", "", ""],
    ]);
    expect(workbook.value(sheetNamed(workbook, "Recommendations"), 3, 4)).toBe("Seen by");
  });

  test("an officer's own sheet of that name, and a table of that name", async () => {
    const { workbook } = openPlan({ [review]: planOf(review), Recommendations: [["Our own notes"]] });
    const own = sheetNamed(workbook, "Recommendations");
    workbook.addTable(own, { top: 2, left: 0, bottom: 4, right: 1 }, true);
    workbook.updateTable(workbook.tables(own)[0]?.id ?? "", { name: "RecommendationList" });
    const before = contentOf(workbook, own);
    expect(await keep()).toBe("Recommendations 2");
    expect(table(workbook, "Recommendations 2")).toEqual([["RecommendationList_2", 7]]);
    expect(await keep({ recommendations: four.slice(0, 2) })).toBe("Recommendations 2");
    expect(contentOf(workbook, own)).toEqual(before);
  });

  test("the sheet is found again under a new name, and when it is no table any more", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: four.slice(0, 1) });
    const sheet = sheetNamed(workbook, "Recommendations");
    workbook.renameSheet(sheet, "Lists");
    workbook.removeTable(workbook.tables(sheet)[0]?.id ?? "");
    expect(await keep({ recommendations: four.slice(0, 3) })).toBe("Lists");
    expect(listed(workbook, "Lists").map(([, ref]) => ref)).toEqual(["1", "2", "3"]);
  });
});

describe("nothing is written", () => {
  test.each<[string, (workbook: LiveWorkbook) => void, object]>([
    [
      "where a row was put in above the headings",
      (workbook) => {
        const rows = [...cells(workbook, "Recommendations")];
        const sheet = sheetNamed(workbook, "Recommendations");
        workbook.removeTable(workbook.tables(sheet)[0]?.id ?? "");
        workbook.clear(sheet, { top: 0, left: 0, bottom: 20, right: 4 }, "All");
        fill(workbook, sheet, [["Our title"], ...rows]);
      },
      { kind: "headingsMoved", sheet: "Recommendations" },
    ],
    [
      "where a heading was renamed",
      (workbook) => {
        type(workbook, 3, 2, "Action");
      },
      { kind: "headingsMoved", sheet: "Recommendations" },
    ],
    [
      "where the sheet is protected",
      (workbook) => {
        workbook.setProtected(sheetNamed(workbook, "Recommendations"), true);
      },
      { kind: "protectedSheet", sheet: "Recommendations" },
    ],
  ])("%s", async (_, change, problem) => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep();
    change(workbook);
    const before = contentOf(workbook, sheetNamed(workbook, "Recommendations"));
    expect(await tasks().keepRecommendations(given({ recommendations: four.slice(0, 1) }))).toEqual({
      ok: false,
      problem,
    });
    expect(contentOf(workbook, sheetNamed(workbook, "Recommendations"))).toEqual(before);
  });

  test.each([
    ["open for reading only", true, { kind: "readOnly" }],
    ["protected in its structure", false, { kind: "protectedWorkbook" }],
  ])("in a workbook that is %s", async (_, readOnly, problem) => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    workbook.structureProtected = !readOnly;
    openExcelInNode(workbook, { installGlobals: true, readOnly });
    expect(await tasks().keepRecommendations(given())).toEqual({ ok: false, problem });
    expect(workbook.sheets()).toHaveLength(1);
  });
});
