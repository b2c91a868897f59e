import { isColour, type Sense } from "../../plan/cells/ratings/senses";
import type { GreenMeaning } from "../../plan/line";
import type { Plan, SheetReading } from "../../plan/plan";
import { listed } from "../wording/written/numberWords";
import { shownAs } from "../wording/written/saidRating";
import { nameInText } from "../wording/written/nameInText";
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

/** How words stand in the tables; "" where no rating is a word. */
function wordsShown(green: GreenMeaning, saidAs: readonly Sense[]): string {
  const shown = shownAs(green, saidAs);
  return shown.length === 0 ? "" : `Rated in words, shown here as colours: ${listed(shown)}.`;
}

/** What there is to say where nothing is rated green; null where nothing is rated at all. */
function withoutGreen({ green, saidAs = [], red }: SheetReading): string | null {
  if (green === null || !saidAs.some((sense) => sense !== "notRated")) return null;
  const parts = [
    wordsShown(green, saidAs),
    saidAs.some(isColour) ? "Nothing is rated green, so what green means was not asked." : "",
    red === undefined ? "" : `Red: ${nameInText(red)}.`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(" ");
}

/** What the colours mean on one sheet; null where it has none. */
export function coloursOn(sheet: SheetReading, plan: Plan): string | null {
  if (sheet.saidAs !== undefined) return withoutGreen(sheet);
  return sheet.green === null ? null : `${greenWords[sheet.green]}${redWords(sheet, plan)}`;
}

/** What the colours mean where all sheets agree; where they differ, that the end of the sheet says so. */
export function colourMeaning({ green }: Summary, plan: Plan): string {
  if (green === "mixed")
    return "Green does not mean the same on all sheets: see what the figures rest on, below.";
  if (green === null) return "";
  const counting = plan.sheets.filter(({ counted, lines }) => counted && lines > 0);
  const byColour = counting.filter(({ saidAs }) => saidAs === undefined);
  const inWords = counting.filter((sheet) => !byColour.includes(sheet));
  const saidAs = [...new Set(inWords.flatMap((sheet) => sheet.saidAs ?? []))];
  const said = new Set(byColour.flatMap((sheet) => coloursOn(sheet, plan) ?? []));
  const [first] = inWords;
  if (said.size === 0 && first) return withoutGreen({ ...first, green, saidAs }) ?? "";
  const [only = greenWords[green]] = said;
  const colours =
    said.size > 1
      ? `${greenWords[green]} Red is not explained alike on all sheets: see what the figures rest on, below.`
      : only;
  return [colours, wordsShown(green, saidAs)].filter((part) => part !== "").join(" ");
}
