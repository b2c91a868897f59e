import type { Changed, Outcome } from "../summary/problem";

/** An outcome that says more exactly what may have been changed in part than "perhaps", which is of the summary. */
export function tellChanged<T>(outcome: Outcome<T>, changed: Changed): Outcome<T> {
  if (outcome.ok || !("changed" in outcome.problem) || outcome.problem.changed !== "perhaps") return outcome;
  return { ok: false, problem: { ...outcome.problem, changed } };
}
