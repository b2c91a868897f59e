import type { Plan } from "../../plan/plan";
import type { Outcome, Problem } from "../../summary/problem";
import type { Summary } from "../../summary/summary";
import type { Counted } from "./counting";

/** Copying as many lines takes a browser some milliseconds. */
export const entriesInAPiece = 500;

/** What of a plan grows with its lines. */
const longLists = ["lines", "recommendations", "findings", "suggestions", "repairs"] as const;
type LongList = (typeof longLists)[number];

/** Part of what was counted: entries of one list after the other, then everything else; or why nothing was. */
export type CountedPiece =
  | { readonly kind: "entries"; readonly list: LongList; readonly entries: readonly unknown[] }
  | { readonly kind: "rest"; readonly rest: Counted }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Stands for a line of the plan by its place there. */
interface LineAt {
  readonly lineAt: number;
}

const isLineAt = (value: object): value is LineAt => "lineAt" in value;

/** A value of arrays and plain objects in which some of them are others; `instead` is undefined for those that stay. */
function replaced(value: unknown, instead: (part: object) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const other = instead(value);
  if (other !== undefined) return other;
  if (Array.isArray(value)) return value.map((entry: unknown) => replaced(entry, instead));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, instead)]));
}

/** What was counted, in pieces. Lines are copied once, however many lists of the summary they are on. */
export function* countedPieces(counted: Outcome<Counted>): Generator<CountedPiece> {
  if (!counted.ok) {
    yield { kind: "problem", problem: counted.problem };
    return;
  }
  const { plan, summary, toWrite } = counted.value;
  for (const list of longLists)
    for (let from = 0; from < plan[list].length; from += entriesInAPiece)
      yield { kind: "entries", list, entries: plan[list].slice(from, from + entriesInAPiece) };
  const places = new Map<object, LineAt>(plan.lines.map((line, lineAt) => [line, { lineAt }]));
  const none = { lines: [], recommendations: [], findings: [], suggestions: [], repairs: [] };
  const placed = replaced(summary, (part) => places.get(part)) as Summary;
  yield { kind: "rest", rest: { plan: { ...plan, ...none }, summary: placed, toWrite } };
}

/** Puts together what was counted, from pieces in their order; `add` returns it with the last, else null. */
export function gatherCounted(): { readonly add: (piece: CountedPiece) => Outcome<Counted> | null } {
  const lists: Record<LongList, unknown[]> = {
    lines: [],
    recommendations: [],
    findings: [],
    suggestions: [],
    repairs: [],
  };
  return {
    add: (piece) => {
      if (piece.kind === "problem") return { ok: false, problem: piece.problem };
      if (piece.kind === "entries") {
        for (const entry of piece.entries) lists[piece.list].push(entry);
        return null;
      }
      const { plan: others, summary, toWrite } = piece.rest;
      const plan = { ...others, ...lists } as Plan;
      const inPlace = replaced(summary, (part) => (isLineAt(part) ? plan.lines[part.lineAt] : undefined));
      return { ok: true, value: { plan, summary: inPlace as Summary, toWrite } };
    },
  };
}
