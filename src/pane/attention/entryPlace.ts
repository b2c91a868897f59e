import type { Day } from "../../plan/cells/day";
import type { AttentionEntry } from "../../summary/attention/attentionEntry";
import {
  attentionName,
  attentionPlace,
  attentionSays,
  expectedHere,
} from "../../summary/attention/attentionWords";
import { onOneLine } from "../../summary/attention/onOneLine";
import { shorten } from "../../summary/wording/written/shorten";
import { words } from "../words";

// Some plans hold whole paragraphs in one cell.
const longestName = 140;
const longestLead = 50;
const longestFound = 80;

/** What an entry's button says: a name, and below it where that is, who leads, and what was found. */
export interface EntryPlace {
  readonly name: string;
  readonly where: string;
}

function detailOf(entry: AttentionEntry, meetingDate: Day): string {
  const { finding, line } = entry;
  if (line === null) return expectedHere(entry);
  if (finding === null) return attentionSays(entry, meetingDate);
  if (finding.against !== undefined)
    return [attentionSays(entry, meetingDate), expectedHere(entry)].filter((part) => part !== "").join(". ");
  const found = onOneLine(finding.found);
  // The action stands in the name already.
  if (found === "" || found === onOneLine(line.action ?? "")) return "";
  return words.foundThere(shorten(found, longestFound));
}

/** Words an entry of "Needs attention" on its own button. */
export function entryPlace(entry: AttentionEntry, meetingDate: Day): EntryPlace {
  const { lead } = entry;
  const parts = [
    attentionPlace(entry),
    lead === null || lead === "" ? "" : words.leadIs(shorten(onOneLine(lead), longestLead)),
    detailOf(entry, meetingDate),
  ];
  return {
    name: shorten(onOneLine(attentionName(entry, meetingDate)), longestName),
    where: parts.filter((part) => part !== "").join(" · "),
  };
}
