import type { CellFormulaValue, CellValue, TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { decodeRange } from "@cj-tech-master/excelts";

/** Makes a real Excel table of cells that are already drawn; `ref` includes its heading and totals rows. */
export function drawFreeTable(
  sheet: Worksheet,
  table: { readonly name: string; readonly ref: string; readonly totals: boolean },
): void {
  const { s, e } = decodeRange(table.ref);
  const values = (row: number): CellValue[] =>
    Array.from({ length: e.c - s.c + 1 }, (_, at) => sheet.getCell(row + 1, s.c + at + 1).value ?? null);
  const last = table.totals ? e.r - 1 : e.r;
  const totals = table.totals ? values(e.r) : [];
  sheet.addTable({
    name: table.name,
    ref: table.ref,
    headerRow: true,
    totalsRow: table.totals,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: values(s.r).map((heading, at) => ({
      name: typeof heading === "string" ? heading : `Column${at + 1}`,
      filterButton: true,
      ...totalOf(totals[at]),
    })),
    rows: Array.from({ length: last - s.r }, (_, at) => values(s.r + 1 + at)),
  });
  totals.forEach((value, at) => {
    sheet.getCell(e.r + 1, s.c + at + 1).value = value;
  });
}

const isFormula = (value: CellValue | undefined): value is CellFormulaValue =>
  typeof value === "object" && value !== null && "formula" in value;

function totalOf(value: CellValue | undefined): Partial<TableColumnProperties> {
  if (typeof value === "string") return { totalsRowLabel: value };
  if (!isFormula(value)) return {};
  return {
    totalsRowFunction: "custom",
    totalsRowFormula: value.formula,
    ...(value.result !== undefined && { totalsRowResult: value.result }),
  };
}
