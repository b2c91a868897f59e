import type { Zone } from "../../workbench/engine/liveWorkbook";
import { covers, intersection } from "../../workbench/excel/cells/zone";
import { heldBack } from "../tasks/faults/heldBack";
import { queuedOrder, type Queued } from "./queuedOrder";

const isA1 = ({ top, left, bottom, right }: Zone): boolean => top + left + bottom + right === 0;

/** Whether something is written into these cells; A1 says "unfinished" and then the title, whatever else is done. */
const writes =
  (sheet: number, zone: Zone | null) =>
  (one: Queued): boolean =>
    one.what === "Values" &&
    one.sheet === sheet &&
    one.zone !== null &&
    !isA1(one.zone) &&
    (zone === null || intersection(one.zone, zone) !== null);

/** What comes before the values of its own cells: Excel reads a value by the format that it finds. */
const before = new Set(["NumberFormat", "Hyperlink", "SetCellProperties", "Style"]);
/** What comes after the values of its cells, or of the whole sheet: Excel fits and draws by what it finds. */
const afterOwn = new Set(["Tables.Add", "AutofitRows"]);
const afterAll = new Set(["Charts.Add", "SetData", "SetXAxisValues"]);

describe.each([
  ["the first refresh", false],
  ["a later refresh", true],
])("%s", (_, isAgain) => {
  let queued: readonly Queued[];
  beforeAll(async () => {
    queued = queuedOrder((await heldBack(isAgain)).body);
  }, 180_000);

  /** Those of a kind that stand on the wrong side of values of theirs; each kind has to be there. */
  function misplaced(kinds: ReadonlySet<string>, isWrong: (one: Queued, at: number) => boolean): Queued[] {
    expect(queued.filter(({ what }) => kinds.has(what)).length).toBeGreaterThan(1);
    return queued.filter((one, at) => kinds.has(one.what) && isWrong(one, at));
  }

  test("formats and links are there before the values of their cells", () => {
    expect(queued.filter(({ what }) => what === "Values").length).toBeGreaterThan(80);
    const isLate = ({ sheet, zone }: Queued, at: number) =>
      zone !== null && queued.slice(0, at).some(writes(sheet, zone));
    expect(misplaced(before, isLate)).toEqual([]);
  });

  test("tables are made over their values, and rows fitted to theirs", () => {
    const isEarly = ({ sheet, zone }: Queued, at: number) =>
      queued.slice(at).some(writes(sheet, zone)) || zone === null;
    expect(misplaced(afterOwn, isEarly)).toEqual([]);
  });

  test("charts are drawn when all values of their sheet are written", () => {
    const isEarly = ({ sheet }: Queued, at: number) => queued.slice(at).some(writes(sheet, null));
    expect(misplaced(afterAll, isEarly)).toEqual([]);
  });

  test("widths are set before rows are fitted to them", () => {
    const fitted = queued.findIndex(({ what }) => what === "AutofitRows");
    const { sheet } = queued[fitted] ?? { sheet: -1 };
    const widths = queued.flatMap((one, at) =>
      one.what === "ColumnWidth" && one.sheet === sheet ? [at] : [],
    );
    expect(widths.length).toBeGreaterThan(3);
    expect(Math.max(...widths)).toBeLessThan(fitted);
  });

  test("the last value on each sheet is its title", () => {
    const values = queued.filter(({ what }) => what === "Values");
    const sheets = [...new Set(values.map(({ sheet }) => sheet))].filter((sheet) =>
      values.some((one) => one.sheet === sheet && one.zone !== null && isA1(one.zone)),
    );
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      const { zone } = values.filter((one) => one.sheet === sheet).at(-1) ?? {};
      expect(zone && covers({ top: 0, left: 0, bottom: 0, right: 0 }, zone)).toBe(true);
    }
  });
});
