import { reportOf } from "../../workbench/report/reportShape";
import { expectedOf } from "../samples/expected";
import { refreshed } from "../pane/sampleRefreshed";

test("a tally has the keys of the contract and no others", () => {
  const { totals, reviews } = reportOf(refreshed, null);
  const keys = Object.keys(expectedOf("01-peer-review-plan").totals).sort();
  // The totals of this sample are those of its one review, whose name they carry.
  expect(Object.keys(totals).sort()).toEqual([...keys, "name"].sort());
  expect(Object.keys(reviews[0]!).sort()).toEqual([...keys, "name", "sheets"].sort());
});
