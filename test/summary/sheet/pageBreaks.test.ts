import fc from "fast-check";
import { pageBreaks } from "../../../src/summary/sheet/pageBreaks";
import { pageHeights } from "../../../src/summary/sheet/pages/pageHeights";
import { rowHeights, wrappedLines, type OnPaper } from "../../../src/summary/sheet/pages/rowHeights";
import { placeSection, type ChartParts, type Placed, type Section } from "../../../src/summary/sheet/section";
import type { TableBlock, TextCell } from "../../../src/summary/sheetLayout";
import { pointsFor } from "../../../src/workbook/pointsFor";

// 1,105.5 points, which A4 across holds at 67 %: 669 points of rows, and 648 below the title on later pages.
const columnWidths = [54, 18, 18, 17, 13, 13, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5];

const columns = [
  { heading: "Action", kind: "text" },
  { heading: "Review", kind: "text" },
  { heading: "Actions", kind: "count" },
] as const;

interface Says {
  readonly rows: number;
  readonly notes?: number;
  /** Letters in the first cell of each row. */
  readonly letters?: number;
  readonly chart?: number;
}

const words = (letters: number): string => "word ".repeat(Math.ceil(letters / 5)).slice(0, letters) || "x";

const chartOf = (rows: number): ChartParts => ({
  ...{ name: "ActionPlan_Chart", title: "Chart", category: 0, series: [], bars: 1, rows },
});

const sectionOf = ({ rows, notes = 0, letters = 10, chart }: Says): Section => ({
  heading: "A section",
  notes: Array.from({ length: notes }, () => "A note."),
  table: {
    name: "ActionPlan_Table",
    columns,
    rows: Array.from({ length: rows }, (_, at) => [words(letters), "Review A", at]),
    totalRow: true,
  },
  chart: chart === undefined ? null : chartOf(chart),
});

interface Sheet {
  readonly layout: OnPaper;
  readonly firstRow: number;
  readonly tables: readonly TableBlock[];
  readonly starts: readonly number[];
}

/** A top of one section, then the sections, then so many rows of labels with what they say. */
function sheetOf(top: Says, says: readonly Says[], labels = 0): Sheet {
  const placed: Placed[] = [placeSection(sectionOf(top), 1)];
  const next = (): number => placed.at(-1)?.nextRow ?? 0;
  const firstRow = next();
  const starts: number[] = [];
  for (const each of says) {
    starts.push(next());
    placed.push(placeSection(sectionOf(each), next()));
  }
  const row = next();
  const heading: TextCell = { row, column: 0, content: "What the figures rest on", look: "heading" };
  const basis = Array.from({ length: labels }, (_, at): readonly TextCell[] => [
    { row: row + 1 + at, column: 0, content: "Label", look: "label" },
    { row: row + 1 + at, column: 1, content: "What it says", look: "plain" },
  ]);
  const layout = {
    texts: [...placed.flatMap(({ texts }) => texts), ...(labels > 0 ? [heading, ...basis.flat()] : [])],
    tables: placed.flatMap(({ tables }) => tables),
    charts: placed.flatMap(({ charts }) => charts),
    columnWidths,
    printedOnEveryPage: 0,
  };
  if (labels > 0) starts.push(row);
  return { layout, firstRow, tables: layout.tables.slice(1), starts };
}

const small: Says = { rows: 3 };
const breaksOf = ({ layout, firstRow }: Sheet): readonly number[] => pageBreaks(layout, firstRow);

/** The sections that begin a page, by their number from 0. */
const beginning = (sheet: Sheet): readonly number[] =>
  sheet.starts.flatMap((row, at) => (breaksOf(sheet).includes(row) ? [at] : []));

/** How many rows of a long table stand on each page, its header not counted. */
function rowsOnPages(sheet: Sheet, at: number): readonly number[] {
  const table = sheet.tables[at]!;
  const [from, to] = [table.row + 1, table.row + 1 + table.rows.length];
  const inside = breaksOf(sheet).filter((row) => row > table.row && row < to);
  return [...inside, to].map((row, index) => row - (inside[index - 1] ?? from));
}

describe("where pages end", () => {
  test.each<readonly [string, Sheet, readonly number[]]>([
    ["what follows the top begins the second page", sheetOf(small, [small]), [0]],
    ["sections share a page as far as they fit", sheetOf(small, Array<Says>(5).fill(small)), [0]],
    ["a section that does not fit begins the next", sheetOf(small, [{ rows: 20 }, { rows: 20 }]), [0, 1]],
    [
      "fuller pages come first",
      sheetOf(small, [{ rows: 12 }, { rows: 12 }, { rows: 12 }, { rows: 12 }]),
      [0, 2],
    ],
    [
      "a chart stays with its table where it can",
      sheetOf(small, [{ rows: 14 }, { rows: 8, chart: 20 }]),
      [0, 1],
    ],
    ["the last texts are a section, too", sheetOf(small, [{ rows: 20 }], 20), [0, 1]],
  ])("%s", (_name, sheet, expected) => {
    expect(beginning(sheet)).toEqual(expected);
    expect(breaksOf(sheet)).toHaveLength(expected.length);
  });

  test.each<readonly [string, Sheet, number, readonly number[]]>([
    ["a table of a page is not split", sheetOf(small, [{ rows: 36 }]), 0, [36]],
    ["a longer one fills its page", sheetOf(small, [{ rows: 60 }]), 0, [41, 19]],
    ["its last two rows are not left alone", sheetOf(small, [{ rows: 42 }]), 0, [39, 3]],
    ["it begins where its head and three rows fit", sheetOf(small, [{ rows: 32 }, { rows: 46 }]), 1, [5, 41]],
    ["and not where fewer would", sheetOf(small, [{ rows: 35 }, { rows: 46 }]), 1, [41, 5]],
    ["tall rows may stand alone", sheetOf(small, [{ rows: 3, letters: 1000 }]), 0, [2, 1]],
  ])("%s", (_name, sheet, at, expected) => {
    expect(rowsOnPages(sheet, at)).toEqual(expected);
  });

  test("a chart is apart from its table only where both are too much for a page", () => {
    const sheet = sheetOf(small, [{ rows: 25, chart: 25 }]);
    expect(breaksOf(sheet)).toEqual([sheet.firstRow, sheet.layout.charts[0]!.from.row]);
  });

  test("notes too many for a page are broken as a list is", () => {
    const sheet = sheetOf(small, [{ rows: 5, notes: 60 }]);
    const { length } = breaksOf(sheet);
    expect(length).toBe(2);
    expect(rowsOnPages(sheet, 0)).toEqual([5]);
  });

  test("a long list of texts rather ends where something new begins", () => {
    const { layout, firstRow } = sheetOf(small, [], 80);
    const noLabel = layout.texts.filter(({ look, row }) => look !== "label" || row % 5 === 0);
    const labels = new Set(noLabel.filter(({ look }) => look === "label").map(({ row }) => row));
    const breaks = pageBreaks({ ...layout, texts: noLabel }, firstRow);
    expect(breaks.length).toBeGreaterThan(1);
    expect(breaks.slice(1).filter((row) => !labels.has(row))).toEqual([]);
  });

  test("a sheet that is all top has no break", () => {
    const { layout, firstRow } = sheetOf(small, []);
    expect(pageBreaks(layout, firstRow)).toEqual([]);
  });
});

describe("how tall rows are taken to be", () => {
  test.each<readonly [string, string, number, number]>([
    ["a word", "Finance", 20, 1],
    ["nothing", "", 20, 1],
    ["two lines of words", "Train all new staff each year", 20, 2],
    ["a word longer than the column", "Safeguardingpartnership", 13, 2],
    ["capitals are wider", "TRAIN ALL NEW STAFF", 19, 2],
    ["line breaks", "One\nTwo\nThree", 40, 3],
  ])("%s", (_name, text, width, lines) => expect(wrappedLines(text, width)).toBe(lines));

  test("titles and headings are taller, wrapped texts as tall as their lines, no row taller than Excel's", () => {
    const text = (row: number, look: TextCell["look"], content: string): TextCell => ({
      ...{ row, look, content, column: 0 },
    });
    const texts = [
      text(1, "heading", "Heading"),
      text(2, "note", words(200)),
      text(3, "paragraph", words(100)),
      text(5, "paragraph", words(9000)),
    ];
    const layout = { texts, tables: [], charts: [], columnWidths: [54] };
    expect(rowHeights(layout)).toEqual([21, 18, 15, 30, 15, 409]);
  });

  test("a page holds what A4 across holds in the scale of the sheet's width, less some reserve", () => {
    const layout = { texts: [], tables: [], charts: [], columnWidths: [100, 100], printedOnEveryPage: 0 };
    const wide = 2 * pointsFor(100);
    const scale = Math.floor((841.89 - 100.8) / (wide / 100)) / 100;
    const { first, later } = pageHeights(layout, [21]);
    expect(first).toBeCloseTo(((595.28 - 108) / scale) * 0.92, 6);
    expect(later).toBeCloseTo(first - 21, 6);
    expect(pageHeights({ ...layout, columnWidths: [10] }, [21]).first).toBeCloseTo(487.28 * 0.92, 6);
  });
});

const anySays = fc.record<Says>({
  rows: fc.integer({ min: 1, max: 120 }),
  notes: fc.integer({ min: 0, max: 4 }),
  letters: fc.integer({ min: 1, max: 400 }),
  chart: fc.option(fc.integer({ min: 8, max: 32 }), { nil: undefined }),
});
const anySheet = fc
  .tuple(fc.array(anySays, { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 60 }))
  .map(([says, labels]) => sheetOf(small, says, labels));

test("no chart, heading or short table is split, pages hold what is on them, and none could be spared", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { layout, firstRow, tables, starts } = sheet;
      const breaks = breaksOf(sheet);
      const heights = rowHeights(layout);
      const { later: page } = pageHeights(layout, heights);
      const between = (from: number, to: number): number =>
        heights.slice(from, to).reduce((sum, height) => sum + height, 0);
      const cuts = (from: number, to: number): readonly number[] =>
        breaks.filter((row) => row > from && row <= to);

      expect(breaks[0]).toBe(firstRow);
      expect(breaks.every((row, at) => row > (breaks[at - 1] ?? 0) && row < heights.length)).toBe(true);
      for (const { from, to } of layout.charts) expect(cuts(from.row, to.row)).toEqual([]);
      tables.forEach(({ row, rows }, at) => {
        const start = starts[at] ?? 0;
        const end = row + 1 + rows.length;
        const isShort = between(start, end) <= page / 2;
        const enough = (from: number, to: number): boolean => to - from >= 3 || between(from, to) >= page / 4;
        expect(cuts(start, isShort ? end - 1 : row + 1)).toEqual([]);
        for (const cut of cuts(row + 1, end - 1))
          expect([enough(row + 1, cut), enough(cut, end)]).toEqual([true, true]);
      });
      const pages = breaks.map((from, at) => between(from, breaks[at + 1] ?? heights.length));
      expect(pages.every((height) => height <= page)).toBe(true);
      expect(pages.slice(1).every((height, at) => height + (pages[at] ?? 0) > page)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
