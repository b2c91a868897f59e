import { highlightKinds } from "../../../src/summary/highlights/highlight";
import { isOwnFormula, markedFormula } from "../../../src/workbook/highlights/ownRules";

test.each(highlightKinds)("the formula for %s is ours", (kind) => {
  expect(isOwnFormula(markedFormula(kind))).toBe(true);
});

test.each<[string, string, boolean]>([
  ["without =", 'N("action-plan:overdue")=0', true],
  ["with spaces", ' = N( "action-plan:overdue" ) = 0 ', true],
  ["in another case", '=n("ACTION-PLAN:DUESOON")=0', true],
  ["of no known kind", '=N("action-plan:our own")=0', false],
  ["with a space in its text", '=N("action-plan: overdue")=0', false],
  ["within a longer one", '=AND($F2="R",N("action-plan:overdue")=0)', false],
  ["with more behind", '=N("action-plan:overdue")=0+1', false],
  ["empty", "", false],
])("a formula %s", (_, formula, ours) => {
  expect(isOwnFormula(formula)).toBe(ours);
});
