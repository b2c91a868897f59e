import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compositeLog5000 } from "./content/14-composite-log-5000/compositeLog5000";
import { differences, lastMeeting } from "./content/15-six-review-plans-last-meeting/lastMeeting";
import { freeWorkbook, type FreeSheet } from "./freeSheet";
import { planSheet, tableSheet } from "./sampleContent";
import type { PlanSheet, TableSheet } from "./sampleContent";

/** One sample workbook: its file name, the day it was last saved (ISO), and its sheets in order. */
export interface Sample {
  readonly file: string;
  readonly saved: string;
  readonly plans: readonly PlanSheet[];
  readonly tables: readonly TableSheet[];
  readonly freeSheets: readonly FreeSheet[];
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

/** Workbooks written cell by cell, each in the content file of this name. */
const writtenFreely: readonly string[] = [
  "00-empty-template",
  "04-improvement-plan",
  "05-quality-plan-colours",
  "06-word-born-plan",
  "06-word-born-plan-clean",
  "07-composite-log",
  "08-homicide-review-plan",
  "09-dates-torture",
  "10-audit-tracker",
  "11-governors-plan",
  "12-damaged-but-real",
  "13-priorities-delivery-plan",
];

/** A workbook of free sheets as a sample; its content is checked. */
function freely(content: unknown): Sample {
  const { file, saved, sheets } = freeWorkbook.parse(content);
  return { file, saved, plans: [], tables: [], freeSheets: sheets };
}

/** Every sample workbook. `folder` is the samples folder of the project. */
export function samples(folder: string): readonly Sample[] {
  const plan = (name: string): PlanSheet => planSheet.parse(read(folder, name));
  return [
    {
      file: "01-peer-review-plan.xlsx",
      saved: "2021-07-13",
      plans: [plan("01-peer-review-plan")],
      tables: [],
      freeSheets: [],
    },
    {
      file: "02-six-review-plans.xlsx",
      saved: "2021-10-12",
      plans: sixReviews.map((name) => plan(`02-six-review-plans/${name}`)),
      tables: [tableSheet.parse(read(folder, "02-six-review-plans/contacts"))],
      freeSheets: [],
    },
    {
      file: "03-thematic-review-plan.xlsx",
      saved: "2023-09-12",
      plans: [plan("03-thematic-review-plan")],
      tables: [],
      freeSheets: [],
    },
    ...writtenFreely.map((name) => freely(read(folder, name))),
    freely(compositeLog5000()),
    {
      file: "15-six-review-plans-last-meeting.xlsx",
      saved: "2021-07-13",
      plans: lastMeeting(
        sixReviews.map((name) => plan(`02-six-review-plans/${name}`)),
        differences.parse(read(folder, "15-six-review-plans-last-meeting/differences")),
      ),
      tables: [tableSheet.parse(read(folder, "02-six-review-plans/contacts"))],
      freeSheets: [],
    },
  ];
}
