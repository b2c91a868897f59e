import fc from "fast-check";
import { findingKinds, type Finding } from "../../src/plan/finding";
import { groupFindings } from "../../src/pane/results/findingGroups";
import { finding } from "./sampleRefreshed";

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constantFrom(...findingKinds),
  severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
  sheet: fc.constantFrom("Plan A", "Plan B"),
  cell: fc.option(fc.constantFrom("A1", "E9")),
  found: fc.string(),
});

test("the same finding on forty rows is one group, in the order of the rows", () => {
  const forty = Array.from({ length: 40 }, (_, row) => ({ ...finding, cell: `E${String(row + 9)}` }));
  const groups = groupFindings(forty);
  expect(groups).toHaveLength(1);
  expect(groups[0]!.first.cell).toBe("E9");
  expect(groups[0]!.findings.map(({ cell }) => cell)).toEqual(forty.map(({ cell }) => cell));
});

test("the gravest come first, and a kind of two severities is two groups", () => {
  const groups = groupFindings([
    { ...finding, severity: "note" },
    { ...finding, kind: "notRated", severity: "warning" },
    finding,
  ]);
  expect(groups.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual([
    "error unreadableDate",
    "warning notRated",
    "note unreadableDate",
  ]);
});

test("no finding is lost, doubled or put with others", () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const groups = groupFindings(findings);
      const regrouped = groups.flatMap((group) => group.findings);
      expect(regrouped).toHaveLength(findings.length);
      expect(new Set(regrouped)).toEqual(new Set(findings));
      for (const { kind, severity, findings: same } of groups)
        for (const one of same) expect(one).toMatchObject({ kind, severity });
    }),
  );
});
