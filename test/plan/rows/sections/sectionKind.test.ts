import { isWordedAsSection, sectionKindOf } from "../../../../src/plan/rows/sections/sectionKind";

test.each([
  ["Priority 1: Neglect", "priority"],
  ["KEY THEME: Leadership", "priority"],
  ["Governance and Business Support Structures", "priority"],
  ["Recommendations for health partners", "priority"],
  ["Short term fostering", "priority"],
  ["Peer review August 2020", "priority"],
  ["Priority 2: reduce neglect by March 2022", "priority"],
  ["Immediate safeguarding of siblings", "priority"],
  ["Recommendation 3: Review income from training", "recommendation"],
  ["Recommendation: introduce a robust system", "recommendation"],
  ["Housing Regulator Recommendation: Introduce a robust system", "recommendation"],
  ["Rec 4 (ii)", "recommendation"],
  ["R3: Review income", "recommendation"],
  ["Area for consideration 2", "recommendation"],
  ["For immediate action", "timescale"],
  ["Immediate", "timescale"],
  ["Over the next six months", "timescale"],
  ["Within 3 months", "timescale"],
  ["Actions over the next 12 months", "timescale"],
  ["Longer term", "timescale"],
  ["Medium to long term actions", "timescale"],
  ["SHORT TERM TARGETS (Achievable within 6 months ie, by June 2006)", "timescale"],
  ["By end of March 2022", "timescale"],
  ["By 31st March 2022", "timescale"],
  ["Q3 2021/22", "timescale"],
  ["Autumn term 2021", "timescale"],
  ["2021/22", "timescale"],
  ["Financial year 2021/22", "timescale"],
  ["2019-23", "priority"],
  ["Phase 1 – by end of June 2021", "timescale"],
  ["Phase 1", "priority"],
  ["LONG TERM (by March 2023)", "timescale"],
  ["September 2021", "timescale"],
  ["Ongoing actions", "timescale"],
  ["Additional actions arising from JAR report", "additional"],
  ["Areas for improvement not included in the recommendations", "additional"],
])("%j names a %s", (text, kind) => {
  expect(sectionKindOf(text)).toBe(kind);
});

test.each([
  ["Priority 1", true],
  ["Key line of enquiry 3", true],
  ["For immediate action", true],
  ["Write to schools about the new form", false],
  ["Governance", false],
])("%j is worded as a section: %j", (text, worded) => {
  expect(isWordedAsSection(text)).toBe(worded);
});
