import type { Finding } from "../finding";
import type { Standing } from "../plan";
import { cellName } from "../sheets/gridReading";
import { cellIn } from "./grounding/groundingFindings";
import type { AnsweredRecommendation } from "./recommendations";
import { missingParts } from "./standing";

const longestFound = 120;

/** Why a recommendation counts as uncovered, in the words of a finding's `against`. */
const why: Readonly<Partial<Record<Standing, string>>> = {
  uncovered: "no line",
  noLiveLine: "no live line",
  notAccepted: "not accepted",
};

/** The cell of a recommendation on its list, else on the sheet that names it; null where neither has one. */
function placeOf({ rows, listed }: AnsweredRecommendation): Pick<Finding, "sheet" | "cell"> | null {
  if (listed !== null) return { sheet: listed.sheet, cell: cellName(listed.entry.row, listed.entry.column) };
  const [first] = rows;
  if (first === undefined) return null;
  const cell = cellIn(first, ["recommendation", "recommendationRef", "ref", "action"]);
  return { sheet: first.table.sheet, cell };
}

/** Says a recommendation that no live line answers, with the reason in `against`; one not accepted is a note. */
export function uncoveredFinding(one: AnsweredRecommendation, standing: Standing): Finding[] {
  const { review, ref, listed } = one;
  const place = placeOf(one);
  if (place === null) return [];
  const text = listed?.entry.text ?? ref;
  const found = ref === text || text === "" ? ref : `${ref}: ${text}`;
  const against = why[standing];
  return [
    {
      kind: "uncovered",
      severity: standing === "notAccepted" ? "note" : "warning",
      ...place,
      found: found.slice(0, longestFound),
      ...(against === undefined ? {} : { against }),
      review,
    },
  ];
}

/** Says every listed part that no live line answers, though others of its recommendation are answered. */
export function partlyCovered(one: AnsweredRecommendation): Finding[] {
  const place = placeOf(one);
  if (place === null) return [];
  return missingParts(one).map((part) => ({
    kind: "partlyCovered",
    severity: "warning",
    ...place,
    found: `${part}, a part of ${one.ref}`,
    review: one.review,
  }));
}

/** Says once of a review's list that no line says which of its recommendations it answers. */
export function noLineSays(all: readonly AnsweredRecommendation[], review: string): Finding[] {
  const own = all.flatMap((one) => (one.review === review ? (one.listed ?? []) : []));
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  const { row, column } = first.entry;
  const found = `${first.name} to ${last.name}: no line says which of them it answers`.slice(0, longestFound);
  const place = { sheet: first.sheet, cell: cellName(row, column) };
  return [{ kind: "uncovered", severity: "warning", ...place, found, review }];
}
