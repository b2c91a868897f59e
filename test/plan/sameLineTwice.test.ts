import type { Line } from "../../src/plan/line";
import { linesStandingTwice, mayStandTwice, sharingReference } from "../../src/plan/sameLineTwice";
import { lineOf } from "../summary/plans";

type Says = Parameters<typeof lineOf>[0];

const made = (...all: readonly Says[]): Line[] => all.map((says) => lineOf(says));
const places = (lines: readonly Line[], some: readonly Line[]): number[] =>
  some.map((line) => lines.indexOf(line));

test.each<[string, readonly Says[], readonly number[]]>([
  ["different references", [{ ref: "1" }, { ref: "2" }], []],
  ["one reference twice", [{ ref: "1" }, { ref: "2" }, { ref: "1" }], [0, 2]],
  ["one reference in small and in capital letters", [{ ref: "R1a" }, { ref: "r1A" }], [0, 1]],
  ["one line without a reference", [{ ref: null }, { ref: "1" }], []],
  ["two lines without a reference", [{ ref: null }, { ref: "1" }, { ref: null }], [0, 2]],
  ["nothing", [], []],
])("lines that share their reference: %s", (_, says, expected) => {
  const lines = made(...says);
  expect(places(lines, sharingReference(lines))).toEqual(expected);
});

test.each<[string, readonly Says[], readonly number[]]>([
  [
    "actions as long as each other",
    [
      { ref: "1", action: "Write" },
      { ref: "1", action: "Audit" },
    ],
    [0, 1],
  ],
  [
    "an action and a longer one",
    [
      { ref: "1", action: "Write" },
      { ref: "1", action: "Audit it" },
    ],
    [],
  ],
  [
    "actions of different references",
    [
      { ref: "1", action: "Write" },
      { ref: "2", action: "Write" },
    ],
    [],
  ],
  [
    "no actions",
    [
      { ref: "1", action: null },
      { ref: "1", action: null },
    ],
    [0, 1],
  ],
])("lines that may stand twice: %s", (_, says, expected) => {
  const lines = made(...says);
  expect(places(lines, mayStandTwice(lines))).toEqual(expected);
});

const write = "Write to every school";
test.each<[string, readonly Says[], readonly (readonly number[])[]]>([
  [
    "the same reference and action",
    [
      { ref: "1", action: write },
      { ref: "1", action: write },
    ],
    [[0, 1]],
  ],
  [
    "the same in other letters",
    [
      { ref: "1", action: write },
      { ref: "1", action: write.toUpperCase() },
    ],
    [[0, 1]],
  ],
  [
    "three times",
    [
      { ref: "1", action: write },
      { ref: "1", action: write },
      { ref: "1", action: write },
    ],
    [
      [0, 1],
      [0, 2],
    ],
  ],
  [
    "other actions as long",
    [
      { ref: "1", action: "Write one" },
      { ref: "1", action: "Write two" },
    ],
    [],
  ],
  [
    "an action of eight letters",
    [
      { ref: "1", action: "Training" },
      { ref: "1", action: "Training" },
    ],
    [[0, 1]],
  ],
  [
    "an action of seven letters",
    [
      { ref: "1", action: "Trainer" },
      { ref: "1", action: "Trainer" },
    ],
    [],
  ],
  [
    "no action",
    [
      { ref: "1", action: null },
      { ref: "1", action: null },
    ],
    [],
  ],
  [
    "other dates, with a reference",
    [
      { ref: "1", action: write },
      { ref: "1", action: write, due: "2022-04-30" },
    ],
    [[0, 1]],
  ],
  ["the same without a reference", [{ action: write }, { action: write }], [[0, 1]]],
  ["other dates, without a reference", [{ action: write }, { action: write, due: "2022-04-30" }], []],
  ["other ratings, without a reference", [{ action: write }, { action: write, rating: "red" }], []],
  [
    "other recommendations, without a reference",
    [{ action: write }, { action: write, recommendation: "2" }],
    [],
  ],
])("lines that stand twice: %s", (_, says, expected) => {
  const lines = made(...says);
  const pairs = linesStandingTwice(lines, new Set());
  expect(pairs.map(({ first, line }) => places(lines, [first, line]))).toEqual(expected);
});
