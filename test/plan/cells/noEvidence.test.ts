import { isNoEvidence } from "../../../src/plan/cells/noEvidence";

test.each([
  ...["TBC", "as above", "✓", "tbc - awaiting minutes", "see progress column", "P", "ü", "Complete"],
  ...["Not yet available", "[insert link]", "Same as 1", "Evidence to be provided", "As per 1.2", "See 1.1"],
  ...["Requested from lead 3/9", "Not seen", "T.B.C", "Refer to update", "xx"],
  ...[
    "T.B.D",
    "see 1.1.",
    "(please refer to the updates)",
    "To be completed June 2021 by the lead of the group",
  ],
])("%j is no evidence", (text) => {
  expect(isNoEvidence(text)).toBe(true);
});

test.each([
  ...[
    "Minutes of 3 May 2021",
    "See minutes",
    "Audit report",
    "Evidence folder 3.2",
    "As above and dip sample",
  ],
  ...["Completed audit tool", "Requested minutes received 3 May", "See appendix 2", "http://example.org/x"],
  ...[
    "None (yet)",
    "*TBC*",
    "To be completed when the audit of all twelve sites is in",
    "the [attach evidence]",
  ],
])("%j is evidence", (text) => {
  expect(isNoEvidence(text)).toBe(false);
});
