import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { chartDrawing } from "../../charts/chartDrawing";
import { chartKey, keptChart } from "../../charts/charts";
import { engineSheetName } from "../../dialect/sheetNames";
import type { KeptRecord } from "../../model/keptPlugin";
import { partText, relationshipsOf, type Parts, type Relationship } from "../parts";
import { allNamed, childrenNamed, elementAt, readXml, textIn } from "../xml";
import { chartOfPart } from "./chartOfPart";
import type { SheetReading } from "./sheet/sheetReading";

/** English Metric Units in a pixel. */
export const emuPerPixel = 9525;
const standardRowPixels = 20;

/** Keeps a record under its own key. */
export type KeepUnder = (key: string, record: KeptRecord) => void;

/** Reads the charts of a sheet's drawing, and says which drawn things are not carried. */
export async function readDrawings(
  reading: SheetReading,
  parts: Parts,
  sheetPath: string,
  keepUnder: KeepUnder,
): Promise<void> {
  for (const { type, target } of await relationshipsOf(parts, sheetPath)) {
    const text = type === "drawing" ? partText(parts, target) : null;
    if (text === null) continue;
    const root = await readXml(text);
    missDrawn(reading, root);
    const related = await relationshipsOf(parts, target);
    for (const kind of ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"])
      for (const anchor of childrenNamed(root, kind))
        await readAnchor(reading, parts, anchor, related, keepUnder);
  }
}

function missDrawn({ miss, worksheet }: SheetReading, root: XmlElement | null): void {
  if (allNamed(root, "pic").length > 0) miss(`Pictures on ‘${worksheet.name}’.`);
  if (["sp", "cxnSp", "grpSp"].some((name) => allNamed(root, name).length > 0))
    miss(`Shapes and text boxes on ‘${worksheet.name}’.`);
}

async function readAnchor(
  reading: SheetReading,
  parts: Parts,
  anchor: XmlElement,
  related: readonly Relationship[],
  keepUnder: KeepUnder,
): Promise<void> {
  for (const frame of allNamed(anchor, "graphicFrame")) {
    const attributes = allNamed(frame, "chart")[0]?.attributes ?? {};
    const chartId = Object.entries(attributes).find(([key]) => key === "id" || key.endsWith(":id"))?.[1];
    const path = related.find(({ id }) => id === chartId)?.target;
    const text = path === undefined ? null : partText(parts, path);
    const root = text === null ? null : await readXml(text);
    const chart = root ? chartOfPart(root, reading) : "unknown";
    if (typeof chart === "string") {
      reading.miss(`A chart on ‘${reading.worksheet.name}’ of a kind not drawn here (${chart}).`);
      continue;
    }
    const { sheet, id, sheetIds } = reading;
    const chartName = `${id}-chart-${sheet.figures.length + 1}`;
    const name = allNamed(frame, "cNvPr")[0]?.attributes.name ?? chartName;
    const names = new Map([...sheetIds].map(([name, of]) => [of, engineSheetName(name)]));
    const drawing = chartDrawing((of) => names.get(of) ?? "", { ...chart, sheet: id });
    keepUnder(chartKey(chartName), keptChart({ ...chart, name }));
    sheet.figures.push({
      id: chartName,
      tag: "chart",
      ...placeOf(reading, anchor),
      data: { ...drawing, chartId: chartName },
    });
  }
}

interface FigurePlace {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** Where an anchor puts its drawing, in the library's words: a cell, and pixels. */
function placeOf(reading: SheetReading, anchor: XmlElement): FigurePlace {
  const { sheet } = reading;
  const width = (column: number) => {
    const { size = 64, isHidden = false } = sheet.cols[column] ?? {};
    return isHidden ? 0 : size;
  };
  const height = (row: number) => {
    const { size = standardRowPixels, isHidden = false } = sheet.rows[row] ?? {};
    return isHidden ? 0 : size;
  };
  const number = (element: XmlElement | undefined, name: string) => Number(textIn(elementAt(element, name)));
  const from = elementAt(anchor, "from");
  const to = elementAt(anchor, "to");
  const extent = elementAt(anchor, "ext")?.attributes;
  const start = {
    col: number(from, "col"),
    row: number(from, "row"),
    x: number(from, "colOff") / emuPerPixel,
    y: number(from, "rowOff") / emuPerPixel,
  };
  const span = (first: number, last: number, size: (at: number) => number) => {
    let sum = 0;
    for (let at = first; at < last; at++) sum += size(at);
    return sum;
  };
  return {
    col: start.col,
    row: start.row,
    offset: { x: start.x, y: start.y },
    width: to
      ? span(start.col, number(to, "col"), width) + number(to, "colOff") / emuPerPixel - start.x
      : Number(extent?.cx ?? 0) / emuPerPixel,
    height: to
      ? span(start.row, number(to, "row"), height) + number(to, "rowOff") / emuPerPixel - start.y
      : Number(extent?.cy ?? 0) / emuPerPixel,
  };
}
