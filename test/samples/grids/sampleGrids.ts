import path from "node:path";
import { samples, type Sample } from "../../../samples/samples";
import type { SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { freeGrid } from "./freeGrid";
import { freeOfPlan, freeOfTable } from "./freeOfPlan";

/** The sheets of a sample workbook as Excel gives them, made from its content without any file. */
export const gridsOfSample = ({ plans, tables, freeSheets }: Sample): readonly SheetGrid[] =>
  [...plans.map(freeOfPlan), ...tables.map(freeOfTable), ...freeSheets].map(freeGrid);

const folder = path.join(__dirname, "../../../samples");

/** The sample workbooks by their file's name; each is made when it is asked for. */
export const sampleGrids: ReadonlyMap<string, () => readonly SheetGrid[]> = new Map(
  samples(folder).map((sample) => [sample.file, () => gridsOfSample(sample)]),
);
