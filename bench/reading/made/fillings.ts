import peer from "../../../samples/content/01-peer-review-plan.json";
import thematic from "../../../samples/content/03-thematic-review-plan.json";
import childA from "../../../samples/content/02-six-review-plans/scr-child-a.json";
import childD from "../../../samples/content/02-six-review-plans/lcspr-child-d.json";
import familyC from "../../../samples/content/02-six-review-plans/lcspr-family-c.json";
import phrases from "./phrases.json";

/** Every text that stands under a key, however deep. */
function textsUnder(key: string, content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap((one: unknown) => textsUnder(key, one));
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([name, value]: [string, unknown]) =>
    name === key && typeof value === "string" ? [value] : textsUnder(key, value),
  );
}

const samples: readonly unknown[] = [peer, thematic, childA, childD, familyC];

const enough = 20;

/** The different texts of each sample workbook that has enough of them to fill a column. */
const fromSamples = (key: string): string[][] =>
  samples.map((content) => [...new Set(textsUnder(key, content))]).filter((texts) => texts.length >= enough);

/** The few texts of each sample workbook, over and over as they stand there. */
const setsFromSamples = (key: string): string[][] =>
  samples.map((content) => textsUnder(key, content)).filter((texts) => texts.length >= enough / 2);

/**
 * What cells are filled with. The sample workbooks' own texts are used beside the phrases, since they were written
 * for other ends.
 */
export const fillings = {
  action: [phrases.action, ...fromSamples("action")],
  recommendation: [phrases.recommendation, ...fromSamples("text")],
  progress: [phrases.progress, ...fromSamples("progress")],
  evidence: [phrases.evidence, ...fromSamples("evidence")],
  outcome: phrases.outcome,
  lead: [...phrases.lead, ...setsFromSamples("lead")],
  agency: [...phrases.agency, ...setsFromSamples("agency")],
  review: phrases.review,
  theme: phrases.theme,
  importance: phrases.importance,
  resource: phrases.resource,
  monitoredBy: phrases.monitoredBy,
  scope: phrases.scope,
  other: phrases.other,
} as const;
