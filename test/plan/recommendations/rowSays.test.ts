import { refDeclaresAdditional, saysNotAccepted } from "../../../src/plan/recommendations/grounding/rowSays";

test.each<[string, boolean]>([
  ["Additional 2", true],
  ["Additional", true],
  ["Add 1", true],
  ["Add'l 3", true],
  ["Addl", true],
  ["(Addnl. 4)", true],
  ["Extra", true],
  ["Extra action 1", true],
  ["Additional items", true],
  ["Additional action agreed by the board", true],
  ["Address 4", false],
  ["External 2", false],
  ["Add 1234", false],
  ["Add the lead", false],
  ["No extra", false],
  ["Rec 4", false],
  ["", false],
  [`Add ${" ".repeat(56)}`, true],
  [`Add ${" ".repeat(57)}`, false],
])("the reference %j declares an additional action: %j", (ref, expected) => {
  expect(refDeclaresAdditional(ref)).toBe(expected);
});

test.each<[string, boolean]>([
  ["Not agreed", true],
  ["Not accepted by the trust", true],
  ["(Rejected)", true],
  ["Declined", true],
  ["Agreed", false],
  ["It was not agreed", false],
  ["Not agreedly", false],
  [`Rejected ${"x".repeat(51)}`, true],
  [`Rejected ${"x".repeat(52)}`, false],
])("%j says that a recommendation was not accepted: %j", (said, expected) => {
  expect(saysNotAccepted(said)).toBe(expected);
});
