import { strFromU8, unzipSync } from "fflate";
import { codec } from "../../../workbench/engine/codec";
import { createLiveWorkbook } from "../../../workbench/engine/createLiveWorkbook";
import type { ChartInfo, LiveWorkbook } from "../../../workbench/engine/liveWorkbook";

const headings = ["Review", "Red", "Green"];

function charted(changes: Partial<ChartInfo> = {}): LiveWorkbook {
  const workbook = createLiveWorkbook();
  const sheet = workbook.sheets()[0]!;
  workbook.renameSheet(sheet, "Chair's summary");
  [headings, ["A & B", 0, 3], ["C", 2, 5]].forEach((row, at) =>
    row.forEach((value, column) => workbook.write(sheet, at, column, { kind: "value", value })),
  );
  workbook.addChart(sheet, {
    name: "Progress",
    type: "BarStacked",
    title: 'Most are "green" & few red',
    categories: { sheet, zone: { top: 1, left: 0, bottom: 2, right: 0 } },
    series: [1, 2].map((column) => ({
      name: "",
      nameCell: { sheet, row: 0, column },
      values: { sheet, zone: { top: 1, left: column, bottom: 2, right: column } },
      fill: column === 1 ? "#C00000" : "#00B050",
      line: "#404040",
      labels: { shown: true, color: "#FFFFFF", numberFormat: "0;;" },
    })),
    legend: "Bottom",
    gapWidth: 40,
    overlap: 100,
    reverseCategories: true,
    showsValueAxis: true,
    showsGridlines: true,
    left: 61.5,
    top: 93,
    width: 360,
    height: 211.5,
    ...changes,
  });
  return workbook;
}

async function chartPart(workbook: LiveWorkbook): Promise<string> {
  const part = unzipSync(await codec.write(workbook))["xl/charts/chart1.xml"];
  return part ? strFromU8(part) : "";
}

const facts: readonly (readonly [string, string])[] = [
  ["bars across", '<c:barDir val="bar"/><c:grouping val="stacked"/>'],
  ["the gap and the overlap", '<c:gapWidth val="40"/><c:overlap val="100"/>'],
  ["the first bar on top", '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/>'],
  ["the numbers below", '<c:crosses val="max"/>'],
  ["the title", "<a:t>Most are &quot;green&quot; &amp; few red</a:t>"],
  ["the legend", '<c:legendPos val="b"/>'],
  [
    "the fill and the outline",
    '<c:spPr><a:solidFill><a:srgbClr val="C00000"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="404040"/>',
  ],
  ["labels that hide zeros", '<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/>'],
  ["white labels", '<a:defRPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:defRPr>'],
  ["the name by its cell", "<c:tx><c:strRef><c:f>'Chair''s summary'!$B$1</c:f>"],
  [
    "the categories",
    "<c:cat><c:strRef><c:f>'Chair''s summary'!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>A &amp; B</c:v>",
  ],
  ["the numbers", "<c:val><c:numRef><c:f>'Chair''s summary'!$C$2:$C$3</c:f>"],
];

describe("the chart part says", () => {
  let part = "";
  beforeAll(async () => (part = await chartPart(charted())));
  test.each(facts)("%s", (_, words) => {
    expect(part).toContain(words);
  });
});

const changes: readonly (readonly [string, Partial<ChartInfo>])[] = [
  ["as it is", {}],
  ["as columns", { type: "ColumnClustered", overlap: 0, gapWidth: 150, reverseCategories: false }],
  ["as shares", { type: "BarStacked100" }],
  ["without title and legend", { title: null, legend: null }],
  ["without categories", { categories: null }],
  ["without a scale and grid lines", { showsValueAxis: false, showsGridlines: false }],
];

test.each(changes)("a chart comes back from the file %s", async (_, change) => {
  const workbook = charted(change);
  const [sheet = ""] = workbook.sheets();
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  const bare = (live: LiveWorkbook) => live.charts(sheet).map((chart) => ({ ...chart, id: "" }));
  expect(bare(read.value.workbook)).toEqual(bare(workbook));
  expect(read.value.notCarried).toEqual([]);
});

test("two charts on a sheet keep apart", async () => {
  const workbook = charted();
  const [sheet = ""] = workbook.sheets();
  const [first] = workbook.charts(sheet);
  workbook.addChart(sheet, { ...first!, name: "Second", title: "Second", top: 400 });
  const read = await codec.read(await codec.write(workbook));
  if (!read.ok) throw new Error(read.why);
  const told = read.value.workbook.charts(sheet).map(({ name, title, top }) => [name, title, top]);
  expect(told).toEqual([
    ["Progress", first!.title, 93],
    ["Second", "Second", 400],
  ]);
});
