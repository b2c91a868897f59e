import type { HeadingMeaning } from "../../../../src/plan/columns/headingMeaning";
import { assignColumns, confidenceIn, ownerOf } from "../../../../src/plan/columns/proposal/assignColumns";
import { madeColumn } from "./madeColumn";

type Wishes = NonNullable<Parameters<typeof madeColumn>[2]>;
type Weights = NonNullable<Wishes["scores"]>;

const made = (columns: readonly Wishes[]) => columns.map((wishes, column) => madeColumn(column, {}, wishes));

// The columns' headings (said) and scores, then what each is taken for.
test.each<[string, readonly Wishes[], readonly HeadingMeaning[]]>([
  [
    "each what explains it best",
    [{ said: { action: 6 } }, { said: { lead: 4 }, scores: { agency: 5 } }],
    ["action", "agency"],
  ],
  [
    "several may tell of progress",
    [{ said: { progress: 6 } }, { said: { progress: 4 }, scores: { evidence: 3 } }],
    ["progress", "progress"],
  ],
  [
    "one counts, and the other is what it is next best",
    [{ said: { due: 6, completed: 5 } }, { said: { due: 5 } }],
    ["completed", "due"],
  ],
  [
    "a heading that speaks for nothing else is not read as something else",
    [{ said: { due: 6 }, scores: { raised: 5.9 } }, { said: { due: 7 } }],
    ["due", "due"],
  ],
  [
    "a heading that spoke for nothing may be anything that is nearly as good",
    [{ scores: { due: 6, raised: 1.6 } }, { said: { due: 6 } }],
    ["raised", "due"],
  ],
  ["but not what is much worse", [{ scores: { due: 6, raised: 1.5 } }, { said: { due: 6 } }], ["due", "due"]],
  [
    "what is lost twice is the third best",
    [{ scores: { due: 6, completed: 5, raised: 4 } }, { said: { due: 6 } }, { said: { completed: 6 } }],
    ["raised", "due", "completed"],
  ],
  [
    "a second place of evidence is known and not counted",
    [{ said: { evidence: 6 } }, { scores: { evidence: 5 } }],
    ["evidence", "other"],
  ],
  [
    "a second column called evidence is one",
    [{ said: { evidence: 6 } }, { said: { evidence: 4 } }],
    ["evidence", "evidence"],
  ],
  [
    "an uncounted meaning may be held twice",
    [{ said: { outcome: 6 } }, { scores: { outcome: 5 } }],
    ["outcome", "outcome"],
  ],
  ...(["action", "recommendation", "due", "revisedDue", "rating"] as const).map(
    (name): [string, readonly Wishes[], readonly HeadingMeaning[]] => [
      `a second ${name} is contested`,
      [{ said: { [name]: 6 } }, { scores: { [name]: 5 } }],
      [name, name],
    ],
  ),
])("%s", (_, columns, expected) => {
  const assignment = assignColumns(made(columns), new Set());
  expect(columns.map((__, column) => assignment.get(column))).toEqual(expected);
});

test("what is settled already is not given again", () => {
  const columns = made([
    { said: { rating: 6, progress: 4 } },
    { said: { rating: 6 } },
    { scores: { due: 6, rating: 5, raised: 4 } },
    { said: { due: 6 } },
  ]);
  const assignment = assignColumns(columns, new Set<HeadingMeaning>(["rating"]));
  expect(assignment.get(0)).toBe("progress");
  expect(assignment.get(1)).not.toBe("rating");
  expect([assignment.get(2), assignment.get(3)]).toEqual(["raised", "due"]);
});

test.each<[string, HeadingMeaning, readonly [string, number][], number | null]>([
  ["none where nothing claims it", "due", [], null],
  [
    "the best explained",
    "due",
    [
      ["A", 5.4],
      ["B", 6],
    ],
    1,
  ],
  [
    "the first of those as good",
    "due",
    [
      ["A", 5.5],
      ["B", 6],
    ],
    0,
  ],
  [
    "the last that tells of progress",
    "progress",
    [
      ["A", 6],
      ["B", 6],
    ],
    1,
  ],
  [
    "the last period",
    "rating",
    [
      ["RAG Q1", 6],
      ["RAG Q2", 6],
    ],
    1,
  ],
  [
    "the first where not each is of a period",
    "rating",
    [
      ["RAG", 6],
      ["RAG Q2", 6],
    ],
    0,
  ],
])("what counts is %s", (_, meaning, claims, expected) => {
  const columns = made(claims.map(([heading, score]) => ({ heading, scores: { [meaning]: score } })));
  const other = madeColumn(9, {}, { said: { [meaning]: 9 } });
  const assignment = new Map<number, HeadingMeaning>([
    ...columns.map(({ column }) => [column, meaning] as const),
    [9, "other"],
  ]);
  expect(ownerOf([...columns, other], assignment, meaning)?.column ?? null).toBe(expected);
});

/** How sure it is that the first column is of due dates. */
const sure = (first: Weights, others: readonly (readonly [HeadingMeaning, Weights])[] = []) => {
  const columns = made([{ scores: first }, ...others.map(([, scores]) => ({ scores }))]);
  const holds = new Map<number, HeadingMeaning>([
    [0, "due"],
    ...others.map(([name], at) => [at + 1, name] as const),
  ]);
  const [column] = columns;
  return column ? confidenceIn(column, "due", columns, holds) : null;
};

test("a meaning is the surer the worse the next best is", () => {
  expect(sure({ due: 6 })).toBeGreaterThan(0.99);
  expect(sure({ due: 6, raised: 5 })).toBeCloseTo(0.632);
  expect(sure({ due: 6, raised: 6 })).toBe(0);
  expect(sure({ due: 6, raised: 7 })).toBe(0);
});

test("a meaning is the surer where the next best is another column's", () => {
  const alone = sure({ due: 6, completed: 5 }) ?? 0;
  expect(sure({ due: 6, completed: 5 }, [["completed", { completed: 6 }]])).toBeGreaterThan(0.99);
  expect(sure({ due: 6, completed: 5 }, [["completed", { completed: 6, raised: 5 }]])).toBeCloseTo(
    1 - Math.exp(-2),
  );
  // The other column would rather be something else.
  expect(sure({ due: 6, completed: 5 }, [["completed", { completed: 3, raised: 5 }]])).toBe(alone);
  expect(sure({ due: 6, progress: 5 }, [["progress", { progress: 6 }]])).toBeCloseTo(alone);
  expect(sure({ due: 6, completed: 5 }, [["raised", { raised: 6 }]])).toBe(alone);
});
