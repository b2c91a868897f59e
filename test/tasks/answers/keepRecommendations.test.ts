import { readPastedList } from "../../../src/plan/recommendations/pasted/pastedList";
import { startTrace } from "../../../workbench/protocol/tracing";
import { refreshed, reopen, type Rows } from "./answering";
import { cells, four, headings, keep, listed, planOf, review, table } from "./keeping";
import { contentOf, fill, openPlan, sheetNamed } from "../openPlan";

test("a list is kept on a sheet of its own, as text, in a real table", async () => {
  const { workbook } = openPlan({ [review]: planOf(review) });
  const before = contentOf(workbook, sheetNamed(workbook, review));
  expect(await keep({ stated: 4 })).toBe("Recommendations");
  expect(cells(workbook, "Recommendations")).toEqual([
    ["Recommendations", "", "", ""],
    [expect.stringContaining("row 4"), "", "", ""],
    ["", "", "", ""],
    headings,
    [review, "1", "Agree a formula", 4],
    [review, "2", "Name deputies for each lead", ""],
    [review, "3", "Review the capacity of the team", ""],
    [review, "1.10", '=HYPERLINK("http://x")', ""],
  ]);
  expect(workbook.usedZone(sheetNamed(workbook, "Recommendations"), true)).toMatchObject({
    bottom: 7,
    right: 3,
  });
  expect(table(workbook)).toEqual([["RecommendationList", 7]]);
  expect(contentOf(workbook, sheetNamed(workbook, review))).toEqual(before);
});

describe("a kept list reads like any other", () => {
  const five =
    "1. Agree a formula\n2. Name deputies for each lead\n3. Review the team\n4. Publish\n5. Train all staff";
  test.each([
    ["at once", false],
    ["after saving and opening", true],
  ])("%s", async (_, again) => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    expect(await refreshed()).toMatchObject({ summary: { totals: { recommendations: 3, stated: null } } });
    await keep({ recommendations: readPastedList(five).recommendations, stated: 5 });
    if (again) await reopen(workbook);
    const { plan, questions, summary, findings } = await refreshed();
    expect(questions).toEqual([]);
    expect(summary.totals).toMatchObject({
      lines: 3,
      recommendations: 5,
      stated: 5,
      grounded: 3,
      uncovered: 2,
    });
    expect(plan.recommendations.map(({ ref, standing }) => [ref, standing])).toEqual([
      ["1", "covered"],
      ["2", "covered"],
      ["3", "covered"],
      ["4", "uncovered"],
      ["5", "uncovered"],
    ]);
    expect(plan.sheets.find(({ name }) => name === "Recommendations")).toMatchObject({
      kind: "recommendations",
      reason: "recommendationList",
      lists: [{ review, listed: 5, stated: 5 }],
    });
    expect(findings.filter(({ kind }) => kind === "uncovered")).toMatchObject([
      { sheet: "Recommendations", cell: "C8", found: "4: Publish", against: "no line", review },
      { sheet: "Recommendations", cell: "C9", found: "5: Train all staff", against: "no line", review },
    ]);
  });

  test("to its end, however long it is", async () => {
    openPlan({ [review]: planOf(review) });
    const many = Array.from({ length: 300 }, (_, at) => ({
      ref: String(at + 1),
      text: `Share the learning of audit ${String(at + 1)} with every team`,
    }));
    await keep({ recommendations: many });
    expect((await refreshed()).summary.totals).toMatchObject({ recommendations: 300, uncovered: 297 });
  });

  test("a number alone is what the review is stated to hold", async () => {
    const { workbook } = openPlan({ [review]: planOf(review) });
    await keep({ recommendations: [], stated: 26 });
    expect(listed(workbook)).toEqual([[review, "", "", 26]]);
    const { summary, plan, findings } = await refreshed();
    expect(summary.totals).toMatchObject({ recommendations: 3, stated: 26, grounded: 3, uncovered: 0 });
    expect(plan.lines.map(({ grounding }) => grounding)).toEqual(["grounded", "grounded", "grounded"]);
    expect(findings.filter(({ kind }) => kind === "statedDiffers")).toMatchObject([
      { sheet: "Recommendations", cell: "D5", found: "26 stated, 3 on the sheets", review },
    ]);
  });

  test("lists of two reviews ground only their own lines", async () => {
    const other = "LCSPR Family C";
    openPlan({ [review]: planOf(review), [other]: planOf(other) });
    await keep({ recommendations: four.slice(0, 2) });
    await keep({ review: other, recommendations: four.slice(0, 3) });
    const { plan } = await refreshed();
    expect(plan.lines.map(({ sheet, grounding }) => [sheet, grounding])).toEqual([
      [review, "grounded"],
      [review, "grounded"],
      [review, "notInReview"],
      [other, "grounded"],
      [other, "grounded"],
      [other, "grounded"],
    ]);
  });

  test("a copy of it, and an officer's own list of the same review, do not count twice", async () => {
    const own: Rows = [["No", "Recommendation"], ...four.slice(0, 3).map(({ ref, text }) => [ref, text])];
    const { workbook } = openPlan({ [review]: planOf(review), "From the report": own });
    await keep({ recommendations: four.slice(0, 3) });
    const copy = workbook.addSheet("Recommendations (2)");
    fill(workbook, copy, cells(workbook, "Recommendations"));
    workbook.customProperties(copy).set("actionPlanRecommendations", "1");
    expect((await refreshed()).summary.totals).toMatchObject({ recommendations: 3, uncovered: 0 });
    expect(await keep({ recommendations: four.slice(0, 2) })).toBe("Recommendations");
    expect(listed(workbook, "Recommendations (2)")).toHaveLength(3);
  });
});

test("takes two round trips to read and one to write, and is one step to undo", async () => {
  const { workbook, excel } = openPlan({ [review]: planOf(review), Other: planOf("Peer review") });
  const made = startTrace(excel.host);
  await keep({ recommendations: four.slice(0, 2) });
  expect(made).toMatchObject({ readRoundTrips: 2, writeRoundTrips: 1 });
  const before = listed(workbook);
  const again = startTrace(excel.host);
  await keep();
  expect(again).toMatchObject({ readRoundTrips: 2, writeRoundTrips: 1 });
  expect(listed(workbook)).not.toEqual(before);
  workbook.undo();
  expect(listed(workbook)).toEqual(before);
});
