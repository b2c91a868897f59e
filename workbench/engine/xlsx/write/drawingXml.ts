import type { ChartInfo } from "../../liveWorkbook";
import { anchorAt } from "../../charts/chartPlace";
import type { Inside } from "../../model/inside";
import { escaped } from "../xml";

const emuPerPoint = 12700;
const drawingNames = "http://schemas.openxmlformats.org/drawingml/2006";

/** The drawing part of a sheet with nothing but charts: `charts` with the relationship that leads to each. */
export function drawingXml(
  inside: Inside,
  charts: readonly { readonly chart: ChartInfo; readonly relationship: string }[],
): string {
  const anchors = charts.map(({ chart, relationship }, at) => anchorXml(inside, chart, relationship, at));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${drawingNames}/spreadsheetDrawing" xmlns:a="${drawingNames}/main">`,
    ...anchors,
    "</xdr:wsDr>",
  ].join("");
}

function anchorXml(inside: Inside, chart: ChartInfo, relationship: string, at: number): string {
  const { sheet, left, top, width, height } = chart;
  const corner = (name: string, across: number, down: number) => {
    const column = anchorAt(inside, sheet, "column", across);
    const row = anchorAt(inside, sheet, "row", down);
    const emu = (points: number) => Math.round(points * emuPerPoint);
    return [
      `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>`,
      `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`,
    ].join("");
  };
  return [
    "<xdr:twoCellAnchor>",
    corner("from", left, top),
    corner("to", left + width, top + height),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${escaped(chart.name)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawingNames}/chart"><c:chart xmlns:c="${drawingNames}/chart" `,
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
    `r:id="${escaped(relationship)}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    "<xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
