import { findingKinds, type Finding, type FindingKind, type Severity } from "../../plan/finding";

/** All findings of one kind and severity, in the order in which they were found; never empty. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

const severityOrder: readonly Severity[] = ["error", "warning", "note"];

/** The same finding on forty rows becomes one group. Gravest first, then in the fixed order of kinds. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return severityOrder.flatMap((severity) =>
    findingKinds.flatMap((kind) => {
      const same = findings.filter((finding) => finding.kind === kind && finding.severity === severity);
      const [first] = same;
      return first === undefined ? [] : [{ kind, severity, first, findings: same }];
    }),
  );
}
