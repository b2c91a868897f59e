import fc from "fast-check";
import { gridOf } from "../../plan/gridOf";
import { usualSettings } from "../../plan/usualSettings";
import { edgeNumbers, errorTexts, hostileTexts, strangeTexts } from "./strangeCells";
import { brokenPromises } from "./wholeReading";

jest.setTimeout(60_000);

const planWords = [
  ...[
    "Ref",
    "Review",
    "Priority",
    "Recommendation",
    "Action",
    "Lead",
    "Due",
    "Revised date",
    "RAG",
    "Evidence",
  ],
  ...[
    "Red",
    "G",
    "Complete",
    "50%",
    "31/03/2021",
    "TBC",
    "Ongoing",
    "1.1",
    "Rec 3a",
    "Total",
    "Priority 1: Safety",
  ],
  ...["Green = complete; Red = late", "Review: SCR Child A", "", "", "", ""],
];
const anyCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...planWords) },
  fc.constantFrom(...hostileTexts, ...strangeTexts, ...errorTexts),
  fc.constantFrom(...edgeNumbers),
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const header = ["Ref", "Review", "Priority", "Recommendation", "Action", "Lead", "Due", "RAG", "Evidence"];
const anyRows = fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 25 });
/** Excel takes no blank name. */
const anyName = fc.oneof(
  fc.constantFrom("Plan", "PLAN", ...hostileTexts),
  fc.string({ minLength: 1, maxLength: 31 }),
);
const anySheet = fc
  .record({ rows: anyRows, headed: fc.boolean(), name: anyName, top: fc.nat(40), left: fc.nat(5) })
  .map(({ rows, headed, ...place }) => gridOf(headed ? [header, ...rows] : rows, place));
const anyMeaning = fc.constantFrom("complete" as const, "on-track" as const, null);

test("sheets of any cells, in any number, break no sum and no layout, and never throw", () => {
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 5 }), fc.boolean(), anyMeaning, (grids, accept, green) => {
      expect(brokenPromises(grids, usualSettings({ acceptGuesses: accept, green }))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
