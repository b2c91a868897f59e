import { groundLines } from "../../../../src/plan/recommendations/grounding/groundLines";
import { listOf, tableOf } from "../tables";

export type Tables = readonly Parameters<typeof tableOf>[];
export type Lists = readonly Parameters<typeof listOf>[];

/**
 * What each line answers; each recommendation with its lines, those live, whether it is complete, and its standing; then
 * what there is to look at.
 */
export function groundingsOf(tables: Tables, lists: Lists): string[] {
  const { lines, recommendations, findings } = groundLines(
    tables.map((table) => tableOf(...table)),
    lists.map((list) => listOf(...list)),
  );
  return [
    ...lines.map(({ grounding, recommendation }) => `${grounding} ${recommendation ?? "nothing"}`),
    ...recommendations.map(
      ({ review, ref, lines: all, liveLines, complete, standing }) =>
        `${review} ${ref} ${all} ${liveLines} ${complete ? "complete" : "open"} ${standing}`,
    ),
    ...findings.map(({ kind, sheet, cell, found, against }) =>
      [kind, sheet, cell ?? "", found, against ?? ""].join("|"),
    ),
  ];
}
