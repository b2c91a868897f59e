import { isOwnPart } from "../ownPart";
import type { Parts } from "../parts";

const kinds: readonly (readonly [path: RegExp, words: string])[] = [
  [/^xl\/vbaProject\.bin$/i, "Macros."],
  [/^xl\/pivotTables\//i, "Pivot tables; the numbers they showed last stay as plain cells."],
  [/^xl\/(?:slicers|timelines)\//i, "Slicers and timelines."],
  [
    /^xl\/(?:threadedComments|persons)\//i,
    "Threads of comments; their text stays as notes where Excel kept it so.",
  ],
  [/^xl\/(?:ctrlProps|activeX)\//i, "Buttons, tick boxes and other form controls."],
  [/^xl\/charts\/chartEx/i, "Charts of the newer kinds, such as waterfall or treemap."],
  [/^xl\/chartsheets\//i, "Sheets that hold nothing but a chart."],
  [
    /^xl\/(?:embeddings|richData|richValueRel)\b/i,
    "Embedded documents, linked data types and pictures in cells.",
  ],
  [/^xl\/(?:connections\.xml|queryTables\/|model\/)/i, "Connections to other data."],
  [/^xl\/externalLinks\//i, "Links to other workbooks; formulas that use them show an error here."],
  [/^xl\/printerSettings\//i, "The printer chosen for each sheet; the page set-up itself stays."],
  [/^docMetadata\//i, "Sensitivity labels."],
  [/^customXml\/item\d+\.xml$/i, "Properties of the document library the workbook came from."],
  [/^xl\/webextensions\//i, "The panes of other add-ins; what add-ins remember stays."],
  [/^_xmlsignatures\//i, "Digital signatures."],
];

/** In plain words, what of a file's parts this workbench cannot carry. */
export const missedParts = (parts: Parts): string[] =>
  kinds
    .filter(([path]) => Object.keys(parts).some((part) => path.test(part) && !isOwnPart(parts, part)))
    .map(([, words]) => words);
