import { cellName } from "../../../src/plan/sheets/gridReading";
import type { LiveWorkbook, TableInfo } from "../../../workbench/engine/liveWorkbook";
import { contentOf } from "../openPlan";
import { lastRow, put, refresh, refreshedPlan, setReviews, summaryName, tableOf } from "./refreshing";

const sizes = [2, 5, 1, 8, 3, 3, 1, 4, 2, 6];

describe("an officer's formulas on our tables", () => {
  test("on a column of a table hold through ten refreshes with plans of other sizes", async () => {
    const formula = "=SUM(ActionPlan_Reviews[Red])";
    const { workbook } = await refreshedPlan(3);
    const own = workbook.addSheet("Our figures");
    workbook.write(own, 0, 0, { kind: "formula", formula });
    for (const reviews of sizes) {
      setReviews(workbook, reviews);
      const { summary } = await refresh();
      expect(workbook.formula(own, 0, 0)).toBe(formula);
      // The column holds its total, too.
      expect([reviews, workbook.value(own, 0, 0)]).toEqual([reviews, 2 * (summary.totals.red ?? 0)]);
    }
  });

  test("on a total cell and on a heading follow the cell", async () => {
    const { workbook, sheet } = await refreshedPlan(3);
    const own = workbook.addSheet("Our figures");
    const at = (row: number, column: number) => `'${summaryName}'!${cellName(row, column)}`;
    const { zone } = tableOf(workbook, "ActionPlan_Reviews");
    const red = Array.from({ length: zone.right + 1 }, (_, column) => column).find(
      (column) => workbook.value(sheet, zone.top, column) === "Red",
    );
    if (red === undefined) throw new Error("There is no column Red.");
    workbook.write(own, 0, 0, { kind: "formula", formula: `=${at(zone.bottom, red)}` });
    workbook.write(own, 1, 0, { kind: "formula", formula: `=${at(zone.top, red)}` });
    for (const reviews of sizes) {
      setReviews(workbook, reviews);
      const { summary } = await refresh();
      expect([reviews, workbook.value(own, 0, 0)]).toEqual([reviews, summary.totals.red]);
      expect(workbook.value(own, 1, 0)).toBe("Red");
      const now = tableOf(workbook, "ActionPlan_Reviews").zone;
      expect(workbook.formula(own, 0, 0)).toBe(`=${at(now.bottom, red)}`);
    }
  });
});

describe("an officer's notes", () => {
  test("right of and below our area stay, with their looks, through ten refreshes", async () => {
    const { workbook, sheet } = await refreshedPlan(3);
    const right = workbook.usedZone(sheet, true)?.right ?? 0;
    const beside = right + 2;
    put(
      workbook,
      sheet,
      1,
      beside,
      Array.from({ length: 60 }, (_, row) => [`note ${row}`, row]),
    );
    workbook.setLook(
      sheet,
      { top: 4, left: beside, bottom: 6, right: beside + 1 },
      { fill: "#FFEE00", bold: true },
    );
    const below = lastRow(workbook) + 3;
    put(workbook, sheet, below, 0, [["Minutes"], ["Agreed by all"]]);
    workbook.setLook(sheet, { top: below, left: 0, bottom: below, right: 0 }, { fill: "#00EEFF" });
    const noted = () =>
      Array.from({ length: 60 }, (_, row) => [
        workbook.value(sheet, 1 + row, beside),
        workbook.look(sheet, 1 + row, beside),
        workbook.value(sheet, 1 + row, beside + 1),
      ]);
    const before = noted();
    for (const reviews of sizes) {
      setReviews(workbook, reviews);
      await refresh();
      expect(noted()).toEqual(before);
      const row = lastRow(workbook) + 3;
      expect([reviews, workbook.value(sheet, row, 0), workbook.value(sheet, row + 1, 0)]).toEqual([
        reviews,
        "Minutes",
        "Agreed by all",
      ]);
      expect(workbook.look(sheet, row, 0).fill).toBe("#00EEFF");
    }
  });

  test("below are one with the refresh before: nothing of ours is left between", async () => {
    const { workbook, sheet } = await refreshedPlan(6);
    const whole = contentOf(workbook, sheet);
    setReviews(workbook, 1);
    await refresh();
    setReviews(workbook, 6);
    await refresh();
    expect(contentOf(workbook, sheet)).toEqual(whole);
  });
});

describe("an officer's table", () => {
  /** An officer's table on our sheet, of two columns and three rows. */
  function addTable(workbook: LiveWorkbook, sheet: string, row: number, column: number): TableInfo {
    put(workbook, sheet, row, column, [
      ["Who", "What"],
      ["Chair", "Writes"],
      ["Clerk", "Prints"],
    ]);
    const { id } = workbook.addTable(
      sheet,
      { top: row, left: column, bottom: row + 2, right: column + 1 },
      true,
    );
    workbook.updateTable(id, { name: "Ours" });
    return tableOf(workbook, "Ours");
  }
  const said = (workbook: LiveWorkbook, sheet: string) => {
    const { zone } = tableOf(workbook, "Ours");
    const at = (row: number, column: number) => workbook.value(sheet, zone.top + row, zone.left + column);
    return [at(0, 0), at(1, 0), at(1, 1), at(2, 0), at(2, 1)];
  };
  const whole = ["Who", "Chair", "Writes", "Clerk", "Prints"];

  test("below ours is moved whole", async () => {
    const { workbook, sheet } = await refreshedPlan(2);
    addTable(workbook, sheet, lastRow(workbook) + 3, 1);
    for (const reviews of [6, 1, 3]) {
      setReviews(workbook, reviews);
      await refresh();
      expect(said(workbook, sheet)).toEqual(whole);
      expect(tableOf(workbook, "Ours").zone.top).toBe(lastRow(workbook) + 3);
    }
  });

  test("beside ours is not touched", async () => {
    const { workbook, sheet } = await refreshedPlan(2);
    const { zone } = addTable(workbook, sheet, 30, 20);
    setReviews(workbook, 6);
    await refresh();
    expect(tableOf(workbook, "Ours").zone).toEqual(zone);
    expect(said(workbook, sheet)).toEqual(whole);
  });

  test("below ours that sticks out of our columns is kept whole, and so is everything of ours", async () => {
    const { workbook, sheet } = await refreshedPlan(2);
    const edge = workbook.names().find(({ name }) => name === "ActionPlan_SummaryArea")?.zone.right ?? 0;
    addTable(workbook, sheet, lastRow(workbook) + 3, edge);
    put(workbook, sheet, 2, edge + 3, [["note"]]);
    const own = workbook.addSheet("Our figures");
    workbook.write(own, 0, 0, { kind: "formula", formula: "=SUM(ActionPlan_Reviews[Red])" });
    for (const reviews of [6, 1, 4, 4]) {
      setReviews(workbook, reviews);
      const { summary, notWritten } = await refresh();
      expect(notWritten).toBeNull();
      expect(said(workbook, sheet)).toEqual(whole);
      expect(workbook.value(own, 0, 0)).toBe(2 * (summary.totals.red ?? 0));
      expect(workbook.value(sheet, 0, 0)).toBe("Action plan summary");
    }
    expect(workbook.value(sheet, 2, edge + 3)).toBe("note");
  });

  test("among ours stops the writing, in words, and nothing is lost", async () => {
    const { workbook, sheet } = await refreshedPlan(2);
    workbook.shiftRows(sheet, tableOf(workbook, "ActionPlan_Reviews").zone.bottom + 1, 8);
    addTable(workbook, sheet, tableOf(workbook, "ActionPlan_Reviews").zone.bottom + 3, 0);
    const before = contentOf(workbook, sheet);
    expect(await refresh()).toMatchObject({
      writtenTo: null,
      notWritten: { kind: "tableInTheWay", sheet: summaryName, table: "Ours" },
    });
    expect(contentOf(workbook, sheet)).toEqual(before);
  });
});
