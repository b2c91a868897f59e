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
  const bySeverity = new Map(severities.map((severity) => [severity, new Map<string, AttentionEntry[]>()]));
  for (const entry of entries) {
    const byKind = bySeverity.get(entry.severity);
    const same = byKind?.get(entry.kind);
    if (same) same.push(entry);
    else byKind?.set(entry.kind, [entry]);
  }
  return severities.flatMap((severity) =>
    attentionKinds.flatMap((kind) => {
      const same = bySeverity.get(severity)?.get(kind) ?? [];
      const [first] = same;
      return first === undefined
        ? []
        : [{ key: `${severity} ${kind}`, kind, severity, first, entries: same }];
    }),
  );
}
