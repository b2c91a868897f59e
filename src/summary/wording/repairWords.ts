import type { Day } from "../../plan/cells/day";
import { referenceText } from "../../plan/cells/reference";
import { plainText } from "../../plan/cells/cellText";
import type { Repair, RepairKind } from "../../plan/repairs/repair";
import { shownDay } from "./written/shownDay";

/** What the repairs of one kind are about. */
export interface RepairKindWords {
  readonly title: string;
  readonly why: string;
}

const kinds: Readonly<Record<RepairKind, RepairKindWords>> = {
  textDate: {
    title: "Dates written as text",
    why: "A date written as text: Excel cannot sort or filter it as a date. Each of these means one day beyond doubt.",
  },
  textReference: {
    title: "References that Excel takes for numbers or dates",
    why: "Excel shows 1.10 as 1.1, or makes a date of 1-2, once such a cell is edited. As text they stay as they are.",
  },
};

/** What the repairs of a kind are about, in plain words. */
export function repairKindWords(kind: RepairKind): RepairKindWords {
  return kinds[kind];
}

/** What a cell shows now and what it will show: "“1st March 2021” becomes the date 01/03/2021". */
export function describeRepair({ kind, before, beforeFormat, after, format }: Repair): string {
  const now = kind === "textReference" ? referenceText(before, beforeFormat) : plainText(before);
  if (typeof after === "number") return `“${now}” becomes the date ${shownDay(after as Day, format)}`;
  return typeof before === "number"
    ? `“${now}”, a number to Excel, becomes the text “${after}”`
    : `“${now}” stays “${plainText(after)}”, and is kept as text`;
}
