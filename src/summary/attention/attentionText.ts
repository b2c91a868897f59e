import type { Day } from "../../plan/cells/day";
import { longDay } from "../wording/written/days";
import { shorten } from "../wording/written/shorten";
import type { AttentionEntry } from "./attentionEntry";
import { attentionGroups } from "./attentionGroups";
import { attentionName, attentionPlace, attentionSays, attentionTitle } from "./attentionWords";
import { onOneLine } from "./onOneLine";

const number = new Intl.NumberFormat("en-GB");
// Some plans hold whole pages in one cell; the list is for finding the row.
const longest = 400;

function lineOf(entry: AttentionEntry, meetingDate: Day): string {
  const said = attentionSays(entry, meetingDate);
  const parts = [
    attentionPlace(entry),
    entry.line === null ? "" : attentionName(entry, meetingDate),
    entry.lead === null || entry.lead === "" ? "" : `lead: ${entry.lead}`,
    said,
  ];
  // What stands in a sheet never begins a line or a cell: pasted into Excel, it could begin a formula there.
  return `• ${parts
    .map((part) => shorten(onOneLine(part), longest))
    .filter((part) => part !== "")
    .join(" – ")}`;
}

/**
 * Entries as plain text to paste: a line that names all, then for each group its title with the count and one line
 * for each entry. Every line begins with a word or a bullet of ours, and holds no tab.
 */
export function attentionText(entries: readonly AttentionEntry[], meetingDate: Day): string {
  const groups = attentionGroups(entries).map(({ kind, entries: own }) =>
    [
      `${attentionTitle(kind)} (${number.format(own.length)})`,
      ...own.map((entry) => lineOf(entry, meetingDate)),
    ].join("\n"),
  );
  const head = `Needs attention (${number.format(entries.length)}), for the meeting on ${longDay(meetingDate)}`;
  return [head, ...groups].join("\n\n");
}
