import { refreshInOneClick } from "../../src/ribbon/refreshInOneClick";
import { dialogAddress, whyFromQuery, type Why } from "../../src/ribbon/why";
import { memoryKeys } from "../../src/workbook/memory/memory";
import { usualYear } from "../../src/plan/settings";
import { day } from "../plan/usualSettings";
import { tasks } from "./answers/answering";
import { openPlan, planRows, type OpenPlan } from "./openPlan";

// Stands in every text of the workbook, so that wherever it turns up, a text of the workbook has.
const mark = "Zebedee";
const sheetName = `${mark} plan`;

function openMarked(): OpenPlan {
  const rows = planRows(5).map((row, at) =>
    row.map((value, column) => (at > 2 && column > 0 && column < 4 ? `${mark} ${String(value)}` : value)),
  );
  return openPlan({ [sheetName]: [[`${mark} action plan`], ...rows.slice(1)] });
}

/** What a console, an uncaught fault or a store would have been given, as long as it is watched. */
function watched() {
  const seen: string[] = [];
  const names = ["log", "info", "warn", "error", "debug", "trace", "table", "dir", "assert"] as const;
  const spies = names.map((name) =>
    jest.spyOn(console, name).mockImplementation((...said: unknown[]) => {
      seen.push(`console.${name}: ${said.map(String).join(" ")}`);
    }),
  );
  const streams = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, "write").mockImplementation((said) => {
      seen.push(`stream: ${String(said)}`);
      return true;
    }),
  );
  const stores = [
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
  ] as const;
  const before = new Map(stores.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  for (const name of stores)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        seen.push(name);
        return undefined;
      },
    });
  const release = (): void => {
    [...spies, ...streams].forEach((spy) => spy.mockRestore());
    for (const [name, own] of before)
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
  };
  return { seen, release };
}

/** Everything an officer may press, one after the other. */
async function pressEverything(): Promise<void> {
  const all = tasks();
  await all.recall();
  await all.refresh(day("2021-10-12"), () => undefined);
  await all.answerGreen("complete");
  await all.answerSame({ review: sheetName, text: `${mark} text`, recommendation: null });
  await all.keepDates({ planAgreed: day("2021-02-02"), ...usualYear });
  await all.keepHighlights(["overdue"]);
  await all.refresh(day("2021-10-13"), () => undefined);
  await all.answerSheet(sheetName, { columns: { action: 2, due: 4, rating: 5 }, headerRow: 3 });
  await all.goTo(sheetName, "A4");
  await all.goTo(`${mark} that is not there`, "A4");
  await all.clearHighlights();
}

test("no text of a workbook reaches a console, a store or a network", async () => {
  const { workbook, excel } = openMarked();
  const { seen, release } = watched();
  try {
    await pressEverything();
  } finally {
    release();
  }
  expect(seen).toEqual([]);
  expect(excel.host.crashes).toEqual([]);
  // Outside its sheets, the workbook itself keeps texts in our memory alone.
  expect(
    [...workbook.settings.keys()].filter((key) => !(memoryKeys as readonly string[]).includes(key)),
  ).toEqual([]);
  expect(JSON.stringify([...workbook.settings.values()])).toContain(mark);
});

test("the watch notices what is said", () => {
  const { seen, release } = watched();
  console.log(mark);
  process.stderr.write(mark);
  Reflect.get(globalThis, "localStorage");
  release();
  expect(seen).toEqual([`console.log: ${mark}`, `stream: ${mark}`, "localStorage"]);
});

const stops: readonly (readonly [string, Why, (open: OpenPlan) => void])[] = [
  [
    "a protected workbook",
    "protectedWorkbook",
    ({ workbook }) => {
      workbook.structureProtected = true;
    },
  ],
  [
    "a question",
    "question",
    ({ workbook }) => {
      workbook.write(workbook.sheets()[0] ?? "", 1, 0, { kind: "value", value: mark });
    },
  ],
  [
    "Excel",
    "refused",
    ({ excel }) => {
      excel.host.refuse("Worksheet.getRangeByIndexes", "GeneralException");
    },
  ],
];

test.each(stops)(
  "the window that says why %s stopped one click is told a code only",
  async (_, code, stop) => {
    const open = openMarked();
    stop(open);
    const why = await refreshInOneClick(tasks());
    expect(why).toBe(code);
    const address = new URL(dialogAddress(code, "https://localhost:3000/commands.html?a=1#b"));
    expect([...address.searchParams]).toEqual([["why", code]]);
    expect(address.href).not.toContain(mark);
    expect(whyFromQuery(address.search)).toBe(code);
  },
);

test("what Excel says of a fault, which may quote a cell, is told by its code alone", async () => {
  const { excel } = openMarked();
  excel.host.refuse("Worksheet.getRangeByIndexes", "GeneralException");
  const outcome = await tasks().refresh(null, () => undefined);
  expect(outcome).toEqual({
    ok: false,
    problem: { kind: "refused", code: "GeneralException", changed: "nothing" },
  });
});
