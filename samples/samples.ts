import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planSheet, tableSheet } from "./sampleContent";
import type { PlanSheet, TableSheet } from "./sampleContent";

/** One sample workbook: its file name, the day it was last saved (ISO), and its sheets in order. */
export interface Sample {
  readonly file: string;
  readonly saved: string;
  readonly plans: readonly PlanSheet[];
  readonly tables: readonly TableSheet[];
}

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, "content", `${name}.json`), "utf8"));

const sixReviews = [
  "scr-child-a",
  "scr-child-b",
  "lcspr-family-c",
  "lcspr-child-d",
  "peer-review",
  "national-review",
  "archive-scr-child-z",
];

/** Every sample workbook. `folder` is the samples folder of the project. */
export function samples(folder: string): readonly Sample[] {
  const plan = (name: string): PlanSheet => planSheet.parse(read(folder, name));
  return [
    {
      file: "01-peer-review-plan.xlsx",
      saved: "2021-07-13",
      plans: [plan("01-peer-review-plan")],
      tables: [],
    },
    {
      file: "02-six-review-plans.xlsx",
      saved: "2021-10-12",
      plans: sixReviews.map((name) => plan(`02-six-review-plans/${name}`)),
      tables: [tableSheet.parse(read(folder, "02-six-review-plans/contacts"))],
    },
    {
      file: "03-thematic-review-plan.xlsx",
      saved: "2023-09-12",
      plans: [plan("03-thematic-review-plan")],
      tables: [],
    },
  ];
}
