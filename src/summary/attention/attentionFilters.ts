import type { AttentionEntry } from "./attentionEntry";
import { attentionGroups } from "./attentionGroups";

/** By what entries can be narrowed down, in the order in which it is offered. */
export const filterNames = ["kind", "review", "priority", "lead"] as const;
export type FilterName = (typeof filterNames)[number];

/** The value chosen for each filter: null stands for entries that name none; a filter that is absent takes all. */
export type AttentionFilters = Readonly<Partial<Record<FilterName, string | null>>>;

/** One value a filter can take, with how many entries it would leave. */
export interface FilterChoice {
  readonly value: string | null;
  readonly count: number;
}

const passes = (entry: AttentionEntry, filters: AttentionFilters, except?: FilterName): boolean =>
  filterNames.every(
    (name) => name === except || filters[name] === undefined || filters[name] === entry[name],
  );

/** The entries that pass all filters together, in their order. */
export function filterEntries(
  entries: readonly AttentionEntry[],
  filters: AttentionFilters,
): readonly AttentionEntry[] {
  return Object.keys(filters).length === 0 ? entries : entries.filter((entry) => passes(entry, filters));
}

const byText = new Intl.Collator("en-GB", { numeric: true });

/** Kinds as the groups come, all else by the alphabet; what has no name comes last. */
function inOrder(name: FilterName, entries: readonly AttentionEntry[], values: (string | null)[]): void {
  if (name === "kind") {
    const kinds: readonly string[] = attentionGroups(entries).map(({ kind }) => kind);
    values.sort((one, other) => kinds.indexOf(one ?? "") - kinds.indexOf(other ?? ""));
  } else {
    values.sort((one, other) =>
      one === null || other === null
        ? Number(one === null) - Number(other === null)
        : byText.compare(one, other),
    );
  }
}

/**
 * The values one filter can take while the others stay as they are, each with the number of entries it would leave;
 * empty where there is nothing to choose between. The chosen value is always among them.
 */
export function filterChoices(
  entries: readonly AttentionEntry[],
  filters: AttentionFilters,
  name: FilterName,
): readonly FilterChoice[] {
  const counts = new Map<string | null, number>();
  const all = new Set<string | null>();
  for (const entry of entries) {
    const value = entry[name];
    all.add(value);
    if (passes(entry, filters, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (all.size < 2) return [];
  const chosen = filters[name];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  const values = [...counts.keys()];
  inOrder(name, entries, values);
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** The filters whose value still occurs: after a refresh a lead or a kind may be gone. */
export function filtersThatHold(
  entries: readonly AttentionEntry[],
  filters: AttentionFilters,
): AttentionFilters {
  const holds = filterNames.filter((name) => {
    const value = filters[name];
    return value !== undefined && entries.some((entry) => entry[name] === value);
  });
  return Object.fromEntries(holds.map((name) => [name, filters[name]]));
}
