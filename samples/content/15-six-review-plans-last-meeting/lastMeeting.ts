import * as z from "zod";
import { planLine, type PlanLine, type PlanSheet } from "../../sampleContent";

const place = z.strictObject({ sheet: z.string(), ref: z.string() });

/** What was different in some plans at the meeting before. Lines are named by their sheet and reference. */
export const differences = z.strictObject({
  /** Words of the notes above the plans, as they are now and as they were then. */
  notes: z.array(z.strictObject({ now: z.string(), then: z.string() })),
  /** Fields that said something else then, and fields that were still blank. */
  lines: z.array(place.extend({ then: planLine, without: z.array(z.string()).optional() })),
  notYetAdded: z.array(place),
  sinceRemoved: z.array(z.strictObject({ sheet: z.string(), after: z.string(), line: planLine })),
});
export type Differences = z.infer<typeof differences>;

/** The plans as they stood at the meeting before: the same plans with their differences. */
export function lastMeeting(plans: readonly PlanSheet[], before: Differences): PlanSheet[] {
  return plans.map((plan) => ({
    ...plan,
    notes: plan.notes.map((note) => noteThen(note, before)),
    sections: plan.sections.map((section) => ({
      ...section,
      recommendations: section.recommendations.map((recommendation) => ({
        ...recommendation,
        lines: recommendation.lines.flatMap((line) => linesThen(plan.name, line, before)),
      })),
    })),
  }));
}

const noteThen = (note: string, before: Differences): string =>
  before.notes.reduce((text, { now, then }) => text.replace(now, then), note);

/** A line as it was then: none where it was added since, two where the line after it was removed since. */
function linesThen(sheet: string, line: PlanLine, before: Differences): PlanLine[] {
  // Some references are numbers in the sheets, others texts.
  const ref = typeof line["ref"] === "number" ? `${line["ref"]}` : line["ref"];
  const isHere = (other: { readonly sheet: string; readonly ref: string }): boolean =>
    other.sheet === sheet && other.ref === ref;
  if (before.notYetAdded.some(isHere)) return [];
  const difference = before.lines.find(isHere);
  const then = { ...line, ...difference?.then };
  const blank = new Set(difference?.without);
  const removed = before.sinceRemoved.filter((one) => one.sheet === sheet && one.after === ref);
  return [
    Object.fromEntries(Object.entries(then).filter(([field]) => !blank.has(field))),
    ...removed.map((one) => one.line),
  ];
}
