import fc from "fast-check";
import type { LookBlock, SheetGrid } from "../../../src/plan/sheets/sheetGrid";
import { countApart } from "../../../src/tasks/counting/countApart";
import { cellsInAPiece, gatherGrids, gridPieces } from "../../../src/tasks/counting/gridPieces";
import { entriesInAPiece } from "../../../src/tasks/counting/planPieces";
import { emptyMemory } from "../../../src/workbook/memory/memory";
import { usualSettings } from "../../plan/usualSettings";
import { planRows } from "../openPlan";
import { startPartners } from "./partners";

jest.setTimeout(60_000);

function grid(rows: number, columns: number, looks: readonly LookBlock[] = []): SheetGrid {
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `${row} ${column}`),
  );
  return {
    id: "1",
    name: "Plan",
    visible: true,
    top: 2,
    left: 1,
    values,
    formats: values.map((row) => row.map((text) => `"${text}"`)),
    hiddenRows: new Set([3]),
    looks,
    tables: [],
  };
}

function look(rows: number, columns: number, shown: boolean): LookBlock {
  const fills = Array.from({ length: rows }, (_, row) => new Array<string>(columns).fill(`#${row}`));
  return {
    top: 1,
    left: 4,
    fills,
    struck: fills.map((row, at) => row.map(() => at % 2 === 0)),
    shown: shown ? fills : null,
  };
}

const cellsOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + row.length, 0);

const looks = fc
  .tuple(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 8 }), fc.boolean())
  .map((given) => look(...given));

test("sheets come together from their pieces as they were, and no piece has more than its cells", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 6_000 }),
          fc.integer({ min: 1, max: 9 }),
          fc.array(looks, { maxLength: 2 }),
        ),
        { maxLength: 3 },
      ),
      (given) => {
        const grids = given.map((one) => grid(...one));
        const gathering = gatherGrids();
        for (const piece of grids.flatMap((one) => [...gridPieces(one)])) {
          if (piece.kind === "rows") expect(cellsOf(piece.values)).toBeLessThanOrEqual(cellsInAPiece);
          if (piece.kind === "looks") expect(cellsOf(piece.block.fills)).toBeLessThanOrEqual(cellsInAPiece);
          gathering.add(piece);
        }
        expect(gathering.grids()).toEqual(grids);
      },
    ),
    { numRuns: 8 },
  );
});

// Node counts several messages as one turn of its event loop; a browser's scheduler does not.
const scheduler = { yield: () => new Promise<void>((goOn) => setImmediate(goOn)) };
beforeAll(() => Object.assign(globalThis, { scheduler }));
afterAll(() => Reflect.deleteProperty(globalThis, "scheduler"));

test("20,000 lines are told in pieces, one in each turn of the event loop, and heard in pieces", async () => {
  const lines = 20_000;
  const values = planRows(lines).map((row) => [...row, ...new Array<string>(6 - row.length).fill("")]);
  const plan = {
    ...grid(0, 0),
    top: 0,
    left: 0,
    values,
    formats: values.map((row) => row.map(() => "General")),
  };
  const partners = startPartners();
  const counted = await countApart(partners.start, () => Promise.reject(new Error("counted here")))([plan], {
    settings: usualSettings({ green: "complete", acceptGuesses: true }),
    readFindings: [],
    memory: emptyMemory,
    writing: null,
  });
  if (!counted.ok) throw new Error(counted.problem.kind);
  expect(counted.value.plan.lines).toHaveLength(lines);
  expect(counted.value.summary.overdue.length).toBeGreaterThan(entriesInAPiece);
  expect(new Set(partners.told.map(({ turn }) => turn)).size).toBe(partners.told.length);
  const cells = partners.told.map(({ what }) => (what.kind === "rows" ? cellsOf(what.values) : 0));
  expect(Math.max(...cells)).toBeLessThanOrEqual(cellsInAPiece);
  expect(cells.reduce((sum, some) => sum + some, 0)).toBe(cellsOf(values));
  const entries = partners.heard.map((what) => (what.kind === "entries" ? what.entries.length : 0));
  expect(Math.max(...entries)).toBe(entriesInAPiece);
  const rest = partners.heard.find((what) => what.kind === "rest");
  expect(rest?.kind === "rest" && rest.rest.plan.lines).toEqual([]);
});
