import type { GreenMeaning } from "../../plan/line";
import type { Plan, SheetReading } from "../../plan/plan";
import { nameInText } from "../wording/nameInText";
import type { Summary } from "../summary";

const greenWords: Readonly<Record<GreenMeaning, string>> = {
  complete: "Green: complete. Amber: in progress.",
  "on-track": "Green: on track. Blue: complete. Amber: at risk.",
};

/** Red as the sheet's key has it; where the key is silent, as rating words are read; nothing where nothing is red. */
function redWords(sheet: SheetReading, { lines }: Plan): string {
  if (sheet.red !== undefined) return ` Red: ${nameInText(sheet.red)}.`;
  return lines.some(({ sheet: name, rating }) => name === sheet.name && rating === "red")
    ? " Red: off track."
    : "";
}

/** What the colours mean on one sheet; null where it has none. */
export function coloursOn(sheet: SheetReading, plan: Plan): string | null {
  return sheet.green === null ? null : `${greenWords[sheet.green]}${redWords(sheet, plan)}`;
}

/** What the colours mean where all sheets agree; where they differ, that the end of the sheet says so. */
export function colourMeaning({ green }: Summary, plan: Plan): string {
  if (green === "mixed")
    return "Green does not mean the same on all sheets: see what the figures rest on, below.";
  if (green === null) return "";
  const counting = plan.sheets.filter(({ counted, lines }) => counted && lines > 0);
  const said = new Set(counting.flatMap((sheet) => coloursOn(sheet, plan) ?? []));
  const [only = greenWords[green]] = said;
  return said.size > 1
    ? `${greenWords[green]} Red is not explained alike on all sheets: see what the figures rest on, below.`
    : only;
}
