import type { Severity } from "../../plan/finding";
import { attentionKinds, type AttentionEntry, type AttentionKind } from "./attentionEntry";

/** All entries of one kind and severity, in the order in which they came; never empty. */
export interface AttentionGroup {
  /** The same for the same kind and severity after every refresh. */
  readonly key: string;
  readonly kind: AttentionKind;
  readonly severity: Severity;
  readonly first: AttentionEntry;
  readonly entries: readonly AttentionEntry[];
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** The same finding on forty rows becomes one group. Gravest first, then in the fixed order of kinds. */
export function attentionGroups(entries: readonly AttentionEntry[]): readonly AttentionGroup[] {
  const byKey = new Map<string, AttentionEntry[]>();
  for (const entry of entries) {
    const key = `${entry.severity} ${entry.kind}`;
    const same = byKey.get(key);
    if (same) same.push(entry);
    else byKey.set(key, [entry]);
  }
  return severities.flatMap((severity) =>
    attentionKinds.flatMap((kind) => {
      const key = `${severity} ${kind}`;
      const same = byKey.get(key) ?? [];
      const [first] = same;
      return first === undefined ? [] : [{ key, kind, severity, first, entries: same }];
    }),
  );
}
