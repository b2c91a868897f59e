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

/** Tells whether an entry passes all filters together, but for the one left out. */
function passes(filters: AttentionFilters, except?: FilterName): (entry: AttentionEntry) => boolean {
  const on = filterNames.filter((name) => name !== except && filters[name] !== undefined);
  return (entry) => on.every((name) => filters[name] === entry[name]);
}

/** The entries that pass all filters together, in their order. */
export function filterEntries(
  entries: readonly AttentionEntry[],
  filters: AttentionFilters,
): readonly AttentionEntry[] {
  return Object.keys(filters).length === 0 ? entries : entries.filter(passes(filters));
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
  const counts = new Map<string | null, { count: number }>();
  const isIn = passes(filters, name);
  for (const entry of entries) {
    const value = entry[name];
    let choice = counts.get(value);
    if (!choice) counts.set(value, (choice = { count: 0 }));
    if (isIn(entry)) choice.count++;
  }
  if (counts.size < 2) return [];
  const chosen = filters[name];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, { count: 0 });
  const values = [...counts.keys()].filter((value) => value === chosen || counts.get(value)?.count !== 0);
  inOrder(name, entries, values);
  return values.map((value) => ({ value, count: counts.get(value)?.count ?? 0 }));
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
