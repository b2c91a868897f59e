import { openExcel } from "../openExcel";
import type { OpenExcel } from "../openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = openExcel();
  await excel.onSheet((sheet) => {
    sheet.getRange("A1:D4").values = [
      ["Review", "Red", "Amber", "Green"],
      ["A", 1, 2, 3],
      ["B", 4, 5, 6],
      ["C", 7, 8, 9],
    ];
  });
});
afterEach(() => expect(excel.host.crashes).toEqual([]));
const charts = () => excel.workbook.charts(excel.workbook.sheets()[0]!);

test("a chart has the series of its range, and goes on working in later requests", async () => {
  const seen = await excel.onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:D4"), "Columns");
    chart.name = "Ratings";
    chart.title.text = "3 of 9 actions are overdue";
    await context.sync();
    chart.legend.position = "Top";
    chart.title.format.font.size = 12;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "0";
    const series = chart.series.getItemAt(1);
    series.format.fill.setSolidColor("#FFBF1F");
    series.format.line.color = "#3D3D3D";
    series.format.line.weight = 0.75;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.position = "Center";
    series.dataLabels.numberFormat = "0;;";
    series.dataLabels.format.font.color = "#000000";
    series.gapWidth = 60;
    series.overlap = 100;
    chart.setPosition("F3", "H6");
    chart.load("id,name,chartType,left,top,width,height");
    chart.series.load("items/name,items/hasDataLabels,items/gapWidth,items/overlap,count");
    chart.title.load("text,visible,format/font/size");
    chart.legend.load("position,visible");
    chart.axes.valueAxis.load("visible,minimum,numberFormat");
    chart.axes.valueAxis.majorGridlines.load("visible");
    chart.axes.categoryAxis.load("reversePlotOrder");
    series.dataLabels.load("numberFormat,showValue,position,format/font/color");
    series.format.line.load("color,weight");
    await context.sync();
    return {
      chart: chart.toJSON(),
      names: chart.series.items.map(({ name }) => name),
      labels: series.dataLabels.toJSON(),
      line: series.format.line.toJSON(),
    };
  });
  expect(seen.names).toEqual(["Red", "Amber", "Green"]);
  expect(seen.chart).toMatchObject({
    name: "Ratings",
    chartType: "BarStacked",
    ...{ left: 240, top: 30, width: 144, height: 60 },
    title: { text: "3 of 9 actions are overdue", visible: true, format: { font: { size: 12 } } },
    legend: { position: "Top", visible: true },
    axes: {
      categoryAxis: { reversePlotOrder: true },
      valueAxis: { visible: false, minimum: 0, numberFormat: "0", majorGridlines: { visible: false } },
    },
  });
  expect(seen.labels).toMatchObject({ numberFormat: "0;;", showValue: true, position: "Center" });
  expect(seen.line).toMatchObject({ color: "#3D3D3D", weight: 0.75 });
  expect(charts()).toHaveLength(1);
  expect(charts()[0]).toMatchObject({
    gapWidth: 60,
    overlap: 100,
    reverseCategories: true,
    categories: { zone: { top: 1, left: 0, bottom: 3, right: 0 } },
    series: [
      { fill: null, nameCell: { row: 0, column: 1 } },
      { fill: "#FFBF1F", line: "#3D3D3D", labels: { shown: true, color: "#000000", numberFormat: "0;;" } },
      { fill: null },
    ],
  });
});

test("a chart is found by name and by id, given new data and deleted", async () => {
  const seen = await excel.onSheet(async (sheet, context) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns").name = "Ratings";
    await context.sync();
    const chart = sheet.charts.getItem("Ratings");
    const none = sheet.charts.getItemOrNullObject("None");
    chart.load("id");
    await context.sync();
    chart.setData(sheet.getRange("A1:D3"), "Rows");
    const names = sheet.getRange("B1:D1");
    chart.series.getItemAt(0).setXAxisValues(names);
    chart.series.getItemAt(1).delete();
    const added = chart.series.add("Total");
    added.setValues(sheet.getRange("B4:D4"));
    sheet.charts.load("items/name,count");
    chart.series.load("items/name");
    await context.sync();
    const before = [none.isNullObject, sheet.charts.count, chart.series.items.map(({ name }) => name)];
    sheet.charts.getItem(chart.id).delete();
    return before;
  });
  expect(seen).toEqual([true, 1, ["A", "Total"]]);
  expect(charts()).toEqual([]);
});

test("title and legend are hidden and come back as they were", async () => {
  const shown = await excel.onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.title.load("text");
    await context.sync();
    const first = chart.title.text;
    chart.title.visible = false;
    chart.legend.visible = false;
    await context.sync();
    const hidden = [charts()[0]?.title, charts()[0]?.legend];
    chart.title.visible = true;
    chart.legend.visible = true;
    await context.sync();
    return [first, hidden, charts()[0]?.title, charts()[0]?.legend];
  });
  expect(shown).toEqual(["Red", [null, null], "Red", "Bottom"]);
});

test.each([
  ["Columns", ["Red", "Amber", "Green"]],
  ["Rows", ["A", "B", "C"]],
  ["Auto", ["Red", "Amber", "Green"]],
] as const)("series by %s are %j", async (seriesBy, names) => {
  await excel.onSheet((sheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:D4"), seriesBy));
  expect(charts()[0]?.series.map(({ name }) => name)).toEqual(names);
});
