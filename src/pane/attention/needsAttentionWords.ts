import type { FilterName } from "../../summary/attention/attentionFilters";

const number = new Intl.NumberFormat("en-GB");
const entries = (count: number): string => `${number.format(count)} ${count === 1 ? "entry" : "entries"}`;

const filterLabels: Readonly<Record<FilterName, string>> = {
  kind: "Kind",
  review: "Review",
  priority: "Priority",
  lead: "Lead",
};

const noneNamed: Readonly<Record<FilterName, string>> = {
  kind: "Other",
  review: "No review named",
  priority: "No priority named",
  lead: "No lead named",
};

/** The words of "Needs attention". */
export const needsAttentionWords = {
  needsAttention: (count: number) => `Needs attention (${number.format(count)})`,
  nothingNeedsAttention: "No action is overdue or due soon, and there is nothing else to look at.",
  attentionHint: "Open a kind to see what to do, and choose an entry to go to its cell.",
  overdueWaits: "What is overdue or due soon waits for your answer to the question above.",
  filters: "Show only",
  filterLabels,
  noneNamed,
  filterAll: (count: number) => `All (${number.format(count)})`,
  filterChoice: (value: string, count: number) => `${value} (${number.format(count)})`,
  inView: (count: number, all: number) => `${number.format(count)} of ${entries(all)} are shown.`,
  noneInView: "No entries with these filters.",
  clearFilters: "Clear filters",
  attentionGroup: (title: string, count: number) => `${title} (${number.format(count)})`,
  leadIs: (lead: string) => `lead: ${lead}`,
  foundThere: (found: string) => `“${found}”`,
  longListHint: "Use the arrow keys to move through the list.",

  copyList: "Copy the list",
  copied: (count: number) => `Copied ${entries(count)}.`,
} as const;
