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

/** From here on a blank lead was forgotten, whatever the others look like. */
const nearlyAll = 0.8;

const namesNobody = (text: string): boolean => text === "" || (isPlaceholder(text) && !isDitto(text));

const mustBeLed = ({ rating, timing }: Line): boolean =>
  (rating === "red" || rating === "amber") && timing !== "finished";

/** Whether a row goes on with what stands above it, as the lower rows of a merged cell do. */
const goesOn = ({ from }: PlacedRow): boolean =>
  from.ref !== null || from.recommendationRef !== null || from.recommendation !== null;

/**
 * Red and amber lines that name neither a lead nor an agency. A blank speaks only where the table names a lead on most
 * of its lines, and not where it may belong to the lead above it, as in merged cells.
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
  const named = lines.filter((one) => !isUnled(one)).length;
  const texts = lines.map(({ line }) => line.lead ?? "");
  const merged = meaningOfBlanks([texts]) === "carried";
  const blanksSpeak = named >= lines.length * nearlyAll || (named * 2 > lines.length && !merged);
  return unled.flatMap(({ line, placed }) => {
    const text = textIn(lead, line) || textIn(agency, line);
    if (text === "" && (!blanksSpeak || (merged && goesOn(placed)))) return [];
    return [findingAt(line.sheet, "noLead", "warning", { row: line.row - 1, column }, text)];
  });
}
