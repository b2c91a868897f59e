import { askedOnce } from "../cells/askedOnce";
import { isPlaceholder } from "../cells/cellText";
import type { Finding } from "../finding";
import type { Line } from "../line";
import { findingAt } from "../lines/findingAt";
import { meaningOfBlanks } from "../rows/carriedDown";
import { isDitto } from "../rows/dittos";
import type { PlacedRow } from "../rows/placedRow";
import { textAt } from "../sheets/gridReading";
import type { PlanTable } from "../sheets/planTable";

interface LedLine {
  readonly line: Line;
  readonly placed: PlacedRow;
}

/** From here on a blank lead was forgotten, however seldom the others repeat. */
const mostFilled = 0.7;

const namesNobody = (text: string): boolean => text === "" || (isPlaceholder(text) && !isDitto(text));

const mustBeLed = ({ rating, timing }: Line): boolean =>
  (rating === "red" || rating === "amber") && timing !== "finished";

/** Whether a row goes on with what stands above it, as the lower rows of a merged cell do. */
const goesOn = ({ from }: PlacedRow): boolean =>
  from.ref !== null || from.recommendationRef !== null || from.recommendation !== null;

/** Whether neither a lead nor an agency stands there: a line takes the one where it lacks the other. */
const isBlank = ({ line }: LedLine): boolean => line.lead === null;

/** The blank lines with no filled one above them in their section: nothing that is merged reaches down to them. */
function atTheTop(lines: readonly LedLine[]): Set<LedLine> {
  const top = new Set<LedLine>();
  let filledAbove = false;
  lines.forEach((one, at) => {
    if (one.placed.section !== lines[at - 1]?.placed.section) filledAbove = false;
    if (!isBlank(one)) filledAbove = true;
    else if (!filledAbove) top.add(one);
  });
  return top;
}

/**
 * Red and amber lines that name neither a lead nor an agency. A blank speaks only where most lines of the table have
 * one, and not where it may belong to the lead above it, as in merged cells.
 */
export function leadFindings(table: PlanTable, lines: readonly LedLine[]): Finding[] {
  const { lead, agency } = table.columns;
  const column = lead ?? agency;
  if (column === undefined) return [];
  const isNobody = askedOnce(namesNobody);
  const textIn = (at: number | undefined, line: Line): string =>
    at === undefined ? "" : textAt(table.grid, line.row - 1, at);
  const isUnled = ({ line }: LedLine): boolean =>
    isNobody(line.lead ?? "") && isNobody(textIn(lead, line)) && isNobody(textIn(agency, line));
  const unled = lines.filter((one) => mustBeLed(one.line) && isUnled(one));
  if (unled.length === 0) return [];
  const filled = lines.filter((one) => !isBlank(one)).length;
  const merged = meaningOfBlanks([lines], ({ line }) => line.lead ?? "") === "carried";
  const top = atTheTop(lines);
  const speaks = (one: LedLine): boolean => {
    if (filled * 2 <= lines.length) return false;
    if (!merged || top.has(one)) return true;
    return filled >= lines.length * mostFilled && !goesOn(one.placed);
  };
  return unled.flatMap((one) => {
    if (isBlank(one) && !speaks(one)) return [];
    const text = textIn(lead, one.line) || textIn(agency, one.line);
    return [findingAt(one.line.sheet, "noLead", "warning", { row: one.line.row - 1, column }, text)];
  });
}
