import { codec } from "../../../workbench/engine/codec";
import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { partText, unzipped } from "../../../workbench/engine/xlsx/parts";
import { openExcel } from "../openExcel";

async function saved(workbook: LiveWorkbook) {
  const bytes = await codec.write(workbook);
  const parts = unzipped(bytes) ?? {};
  const read = await codec.read(bytes);
  if (!read.ok) throw new Error(read.why);
  const [sheet = ""] = read.value.workbook.sheets();
  const { notCarried } = read.value;
  return {
    part: (path: string) => partText(parts, path) ?? "",
    workbook: read.value.workbook,
    sheet,
    notCarried,
  };
}

test("Excel's own heading styles are saved as such, for screen readers", async () => {
  const { workbook, onSheet } = openExcel();
  const seen = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1:C1");
    cell.values = [["Title", "", ""]];
    cell.style = "Heading1";
    sheet.getRange("A3").style = "Heading2";
    sheet.getRange("A4").values = [["plain"]];
    const mixed = sheet.getRange("A1:A4");
    mixed.load("style");
    cell.load("style");
    await context.sync();
    return [cell.style, mixed.style];
  });
  expect(seen).toEqual(["Heading1", null]);
  const { part } = await saved(workbook);
  const styles = part("xl/styles.xml");
  expect(styles).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>');
  expect(styles).toContain('<cellStyle name="Heading 2" xfId="2" builtinId="17"/>');
  expect(styles).not.toMatch(/<charset val="9/);
  expect([...styles.matchAll(/<xf [^>]*\bxfId="([12])"/g)].map(([, id]) => id)).toEqual(
    expect.arrayContaining(["1", "2"]),
  );
});

test("links to cells are saved, and move with their cells", async () => {
  const { workbook, onSheet, codeOf } = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("B2").hyperlink = { documentReference: "'Sheet1'!E9", screenTip: "Go there" };
    sheet.getRange("B2").values = [["See E9"]];
    sheet.getRange("B4").hyperlink = { address: "https://example.org/", textToDisplay: "A page" };
    sheet.getRange("B2:C2").insert("Down");
  });
  const [sheet = ""] = workbook.sheets();
  expect(workbook.link(sheet, 1, 1)).toBeNull();
  const { workbook: again, sheet: same } = await saved(workbook);
  expect(workbook.link(sheet, 2, 1)?.tip).toBe("Go there");
  expect(again.link(same, 2, 1)?.target).toBe("#'Sheet1'!E9");
  expect(again.link(same, 4, 1)).toEqual({ target: "https://example.org/", tip: null });
  expect(again.value(same, 4, 1)).toBe("A page");
  await onSheet((on) => {
    on.getRange("A1:C4").clear("RemoveHyperlinks");
  });
  expect(workbook.link(sheet, 2, 1)).toBeNull();
  expect(workbook.link(sheet, 4, 1)).not.toBeNull();
  expect(await codeOf((on) => (on.getRange("A1").hyperlink = {}))).toBe("InvalidArgument");
});

test("a line chart is saved with its dots and comes back as one", async () => {
  const { workbook, onSheet } = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Meeting", "Actions", "Complete"],
      ["July", 80, 30],
      ["October", 84, 45],
    ];
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Progress";
    const series = chart.series.getItemAt(0);
    series.format.line.color = "#12436D";
    series.markerStyle = "Circle";
    series.hasDataLabels = true;
  });
  const { part, workbook: again, sheet, notCarried } = await saved(workbook);
  expect(part("xl/charts/chart1.xml")).toMatch(
    /<c:lineChart>.*<c:symbol val="circle"\/>.*<c:smooth val="0"\/>/s,
  );
  expect(notCarried).toEqual([]);
  expect(again.charts(sheet)[0]).toMatchObject({
    name: "Progress",
    type: "LineMarkers",
    series: [
      { name: "Actions", line: "#12436D", labels: { shown: true } },
      { name: "Complete", labels: { shown: false } },
    ],
  });
});
