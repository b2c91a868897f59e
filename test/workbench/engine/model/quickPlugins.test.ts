import fc from "fast-check";
import type * as Library from "@odoo/o-spreadsheet";
import { engineVersion, startModel } from "../../../../workbench/engine/model/startModel";
import { quietly } from "../../../../workbench/engine/model/quietly";
import { ukLocale } from "../../../../workbench/engine/model/ukLocale";
import { calculate, made, put, zone } from "../newWorkbook";

type Model = InstanceType<typeof Library.Model>;
type Command = readonly [type: string, payload: object];

const rows = 12;
const columns = 6;
const sheetId = "plan";
const sheets = { sheets: [{ id: sheetId, name: "Plan", colNumber: columns, rowNumber: rows }] };

/** The library as it comes, in which no plugin is replaced. */
const itself = ((): typeof Library => {
  let library: typeof Library | undefined;
  jest.isolateModules(() => {
    library = jest.requireActual<typeof Library>("@odoo/o-spreadsheet");
  });
  if (!library) throw new Error("The library was not loaded.");
  return library;
})();

const opening: object = { settings: { locale: ukLocale }, version: engineVersion, ...sheets };
const asItComes = (): Model => quietly(() => new itself.Model(opening));

const col = fc.nat(columns - 1);
const row = fc.nat(rows - 1);
const target = fc.tuple(col, row, fc.nat(3), fc.nat(3)).map(([left, top, across, down]) => [
  {
    left,
    top,
    right: Math.min(columns - 1, left + across),
    bottom: Math.min(rows - 1, top + down),
  },
]);
const long = "Words that take more than one line where they are wrapped";
const content = fc.constantFrom(
  "",
  "x",
  "12",
  "'007",
  "31/03/2021",
  "=B1+1",
  "=SUM(A1:B3)",
  long,
  "two\nlines",
);
const style = fc.record(
  {
    bold: fc.boolean(),
    fillColor: fc.constantFrom("#FF0000", undefined),
    wrapping: fc.constantFrom("wrap" as const, undefined),
    fontSize: fc.constantFrom(11, 20),
  },
  { requiredKeys: [] },
);
const onPlan = <T extends object>(type: string, payload: fc.Arbitrary<T>): fc.Arbitrary<Command> =>
  payload.map((given) => [type, { sheetId, ...given }] as const);
const dimension = fc.constantFrom("ROW" as const, "COL" as const);
const ofRows = fc.uniqueArray(row, { minLength: 1, maxLength: 4 });
const command: fc.Arbitrary<Command> = fc.oneof(
  onPlan("UPDATE_CELL", fc.record({ col, row, content })),
  onPlan("SET_FORMATTING", fc.record({ target, style })),
  onPlan("SET_FORMATTING", fc.record({ target, style })),
  onPlan("SET_FORMATTING", fc.record({ target, format: fc.constantFrom("0.00", "dd/mm/yyyy", "") })),
  onPlan("CLEAR_FORMATTING", fc.record({ target })),
  onPlan(
    "RESIZE_COLUMNS_ROWS",
    fc.record({ dimension: fc.constant("ROW"), elements: ofRows, size: fc.constantFrom(40, 12.5, null) }),
  ),
  onPlan(
    "RESIZE_COLUMNS_ROWS",
    fc.record({
      dimension: fc.constant("COL"),
      elements: col.map((at) => [at]),
      size: fc.constantFrom(30, 200),
    }),
  ),
  onPlan("HIDE_COLUMNS_ROWS", fc.record({ dimension, elements: col.map((at) => [at]) })),
  onPlan(
    "ADD_COLUMNS_ROWS",
    fc.record({
      sheetName: fc.constant("Plan"),
      dimension,
      base: col,
      quantity: fc.constant(1),
      position: fc.constantFrom("before", "after"),
    }),
  ),
  onPlan(
    "CREATE_TABLE",
    target.map((zones) => ({ zones })),
  ).map(([type, payload]): Command => {
    const { zones } = payload as { readonly zones: readonly object[] };
    const ranges = zones.map((each) => ({ _sheetId: sheetId, _zone: each }));
    return [type, { sheetId, ranges, tableType: "static" }];
  }),
  fc.constant<Command>(["REQUEST_UNDO", {}]),
  fc.constant<Command>(["REQUEST_REDO", {}]),
);

/** Everything that is kept, shown or drawn. */
function stateOf(model: Model): unknown {
  const { getters } = model;
  const size = getters.getSheetSize(sheetId);
  const across = Array.from({ length: size.numberOfCols }, (_, at) => at);
  const down = Array.from({ length: size.numberOfRows }, (_, at) => at);
  return {
    kept: { ...quietly(() => model.exportData()), revisionId: null },
    rows: down.map((at) => getters.getRowDimensions(sheetId, at)),
    columns: across.map((at) => getters.getColDimensions(sheetId, at)),
    cells: down.map((at) =>
      across.map((each) => {
        const place = { sheetId, row: at, col: each };
        const { value, formattedValue } = getters.getEvaluatedCell(place);
        return [value, formattedValue, getters.getCellComputedStyle(place)];
      }),
    ),
    canUndo: getters.canUndo(),
  };
}

/** A look of nothing, and one that says of something that it is not: they are not the same one. */
const emptyLooks: readonly Command[] = [
  ["SET_FORMATTING", { sheetId, target: [{ left: 0, top: 0, right: 0, bottom: 0 }], style: {} }],
  [
    "SET_FORMATTING",
    { sheetId, target: [{ left: 0, top: 0, right: 0, bottom: 1 }], style: { wrapping: undefined } },
  ],
];

test("whatever is done, the workbench's quicker plugins leave the same as the library's own", () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 14 }), (commands) => {
      const models = [asItComes(), startModel(sheets as Parameters<typeof startModel>[0])];
      const ways = models.map((model) =>
        commands.map(([type, payload]) => {
          const dispatch = model.dispatch as unknown as (
            type: string,
            payload: object,
          ) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };
          const { isSuccessful, reasons } = quietly(() => dispatch(type, payload));
          return [isSuccessful, reasons, stateOf(model)];
        }),
      );
      expect(ways[1]).toEqual(ways[0]);
    }),
    { numRuns: 25, examples: [[[...emptyLooks]]] },
  );
}, 120_000);

test("what a formula spills is part of the sheet, also once the formula was undone and done again", () => {
  const { workbook, sheet } = made();
  put(workbook, sheet, 0, 0, "first");
  expect(workbook.usedZone(sheet, true)).toEqual(zone(0, 0, 0, 0));
  calculate(workbook, sheet, 2, 1, "=TRANSPOSE(A1:A3)");
  expect(workbook.usedZone(sheet, true)).toEqual(zone(0, 0, 2, 3));
  workbook.undo();
  expect(workbook.usedZone(sheet, true)).toEqual(zone(0, 0, 0, 0));
  expect(workbook.value(sheet, 2, 1)).toBe("");
  workbook.redo();
  expect(workbook.usedZone(sheet, true)).toEqual(zone(0, 0, 2, 3));
  expect(workbook.value(sheet, 2, 1)).toBe("first");
});
