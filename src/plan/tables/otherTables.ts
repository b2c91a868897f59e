import { normaliseHeading } from "../columns/heading";

// Headings of tables that stand beside or below plans: contacts, glossaries, meeting dates, versions, counts, risks.
const headings = [
  ...[
    "name",
    "full name",
    "role",
    "job title",
    "title",
    "position",
    "telephone",
    "telephone number",
    "phone",
  ],
  ...[
    "tel",
    "mobile",
    "email",
    "e mail",
    "email address",
    "address",
    "contact",
    "contact details",
    "contact number",
  ],
  ...[
    "term",
    "acronym",
    "abbreviation",
    "definition",
    "meaning",
    "meanings",
    "stands for",
    "explanation",
    "initials",
  ],
  ...[
    "meeting",
    "meeting date",
    "date of meeting",
    "time",
    "venue",
    "location",
    "chair",
    "papers due",
    "papers out",
  ],
  ...[
    "paper deadline",
    "agenda",
    "apologies",
    "attendees",
    "attended",
    "version",
    "version no",
    "version number",
  ],
  ...[
    "author",
    "change",
    "changes",
    "changes made",
    "amendment",
    "amendments",
    "reason for change",
    "colour",
    "key",
  ],
  ...[
    "rag definition",
    "count",
    "total",
    "totals",
    "number of actions",
    "no of actions",
    "number of recommendations",
  ],
  ...[
    "red",
    "amber",
    "yellow",
    "green",
    "blue",
    "grey",
    "overdue",
    "likelihood",
    "probability",
    "consequence",
  ],
  ...[
    "severity",
    "risk score",
    "rare",
    "unlikely",
    "possible",
    "likely",
    "almost certain",
    "insignificant",
    "minor",
  ],
  ...["risk", "risks", "mitigation", "mitigations", "mitigating action", "mitigating actions"],
  ...["measure", "baseline", "decision", "decisions"],
  ...["moderate", "major", "catastrophic", "strength", "strengths", "group", "day", "month"],
];
const known = new Set(headings.map(normaliseHeading));
const figures = new Set(
  [
    "red",
    "amber",
    "yellow",
    "green",
    "blue",
    "grey",
    "total",
    "totals",
    "overdue",
    "count",
    "not started",
  ].map(normaliseHeading),
);

/** Whether a text, `normal` as it is compared, is as a whole a heading of some table that is no plan. */
export function isOtherHeading(text: string, normal = normaliseHeading(text)): boolean {
  return known.has(normal);
}

/** Whether a heading stands above counts in an officer's own summary: "Red", "Total". */
export function isFigureHeading(text: string): boolean {
  return figures.has(normaliseHeading(text));
}

/** Whether headings are those of a risk matrix or register: likelihood beside impact. */
export function saysRisk(texts: readonly string[]): boolean {
  const says = (words: RegExp): boolean => texts.some((text) => text.length <= 60 && words.test(text));
  return says(/\b(?:likelihood|probability)\b/i) && says(/\b(?:impact|consequence|severity)\b/i);
}
