import { isoDay, type Day } from "../../../src/plan/cells/day";
import type { Columns } from "../../../src/plan/columns/columnName";
import type { Finding } from "../../../src/plan/finding";
import type { Line } from "../../../src/plan/line";
import type { Plan, Recommendation, SheetReading, TableReading } from "../../../src/plan/plan";
import type { Question } from "../../../src/plan/question";
import type { Repair } from "../../../src/plan/repairs/repair";
import { cellName, columnLetter } from "../../../src/plan/sheets/gridReading";
import type { WholePlan } from "./wholePlan";

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const escaped = (letter: string): string => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;

/** A text on one line, in quotes, as much of it as is needed to know it by; letters that nobody sees as escapes. */
const quoted = (text: string, most = 32): string =>
  JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text).replace(hidden, escaped);

const shown = (value: unknown): string => (typeof value === "string" ? quoted(value) : JSON.stringify(value));

/** The parts of a value by their names, as "name=value"; nothing of those that are left out, null or absent. */
const parts = (of: object, leftOut: readonly string[] = []): string =>
  Object.entries(of)
    .filter(([name, value]) => value !== null && value !== undefined && !leftOut.includes(name))
    .map(([name, value]: [string, unknown]) => `${name}=${shown(value)}`)
    .join(" ");

const lettered = (columns: Columns): string =>
  Object.entries(columns)
    .flatMap(([name, column]) => (column === undefined ? [] : [`${name}=${columnLetter(column)}`]))
    .join(" ");

const dayText = (day: Day | null): string => (day === null ? "-" : isoDay(day));

function tableText(
  table: Pick<TableReading, "headerRow" | "columns" | "columnReadings" | "ratingFrom">,
): string[] {
  return [
    `  table, headings in row ${table.headerRow}: ${lettered(table.columns)}; ratings from ${table.ratingFrom ?? "nothing"}`,
    ...table.columnReadings.map(
      ({ column, heading, holds, confidence, samples }) =>
        `    ${columnLetter(column)} ${quoted(heading)} ${holds} ${confidence.toFixed(2)} ${samples.map((text) => quoted(text, 8)).join(" ")}`,
    ),
  ];
}

function sheetText(sheet: SheetReading): string[] {
  const { headerRow, columns, columnReadings, ratingFrom, furtherTables = [], rows, lists = [] } = sheet;
  const inTables = [
    "headerRow",
    "columns",
    "columnReadings",
    "furtherTables",
    "ratingFrom",
    "rows",
    "lists",
    "name",
  ];
  return [
    `sheet ${quoted(sheet.name)} ${parts(sheet, inTables)}`,
    ...(rows ? [`  rows ${parts(rows)}`] : []),
    ...lists.map((list) => `  lists ${parts(list)}`),
    ...(headerRow === null ? [] : tableText({ headerRow, columns, columnReadings, ratingFrom })),
    ...furtherTables.flatMap(tableText),
  ];
}

/** One line of the plan in one row; what it shares with the line above is said once, in a row of its own. */
function lineText(line: Line): string {
  const due = [line.dueKind, dayText(line.due), quoted(line.dueText, 24)];
  if (line.originalDue !== null) due.push(`first ${isoDay(line.originalDue)}`);
  if (line.dueColumn !== null) due.push(columnLetter(line.dueColumn));
  const standing = [
    line.rating ?? "asked",
    line.complete === true ? "complete" : "open",
    line.timing ?? "asked",
  ];
  const grounding = [line.grounding, line.recommendation === null ? "-" : quoted(line.recommendation, 16)];
  const marks = [
    ...(line.evidenced === null ? [] : [line.evidenced ? "evidenced" : "not evidenced"]),
    ...(line.hidden ? ["hidden"] : []),
  ];
  const texts = [line.ref, line.action, line.lead].map((text) => (text === null ? "-" : quoted(text, 12)));
  return ["", `${line.row}`, ...texts, standing.join(" "), due.join(" "), grounding.join(" "), ...marks]
    .join(" | ")
    .trim();
}

function linesText(lines: readonly Line[]): string[] {
  let last = "";
  return lines.flatMap((line) => {
    const shared = `on ${quoted(line.sheet)} review ${shown(line.review)} priority ${shown(line.priority)}`;
    const texts = shared === last ? [lineText(line)] : [shared, lineText(line)];
    last = shared;
    return texts;
  });
}

const recommendationText = ({ review, ref, lines, liveLines, complete, standing }: Recommendation): string =>
  `${quoted(review)} ${quoted(ref)} ${standing} lines=${lines} live=${liveLines} complete=${String(complete)}`;

/** Findings in their order, under the name of their sheet where it is another than before. */
const findingsText = (findings: readonly Finding[]): string[] =>
  findings.flatMap((finding, at) => {
    const { severity, kind, sheet, cell } = finding;
    const more = parts(finding, ["severity", "kind", "sheet", "cell"]);
    const text = `${severity} ${kind} ${cell ?? "-"} ${more}`;
    return sheet === findings[at - 1]?.sheet ? [text] : [`on ${quoted(sheet)}`, text];
  });

const questionText = (question: Question): string =>
  question.kind === "columns"
    ? `columns ${quoted(question.sheet)} row ${question.headerRow}: ${question.doubts.join(", ")}; ${lettered(question.columns)}`
    : `${question.kind} ${parts(question, ["kind"])}`;

const repairText = ({ kind, sheet, row, column, ...rest }: Repair): string =>
  `${kind} ${quoted(sheet)} ${cellName(row, column)} ${parts(rest)}`;

const section = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : ["", `# ${title}`, ...texts];

/** A reading of a workbook that people can compare: what was asked first, then all that was read once it was answered. */
export function readingText(asked: Plan["questions"], { plan, summary }: WholePlan): string {
  const totals = Object.entries(summary.totals).filter(([, value]) => value !== null && value !== 0);
  return [
    `meeting ${isoDay(plan.meetingDate)}, green ${plan.green ?? "asked"}`,
    `totals ${totals.map(([name, value]) => `${name}=${String(value)}`).join(" ")}`,
    ...section("asked at first", asked.map(questionText)),
    ...section("still asked", plan.questions.map(questionText)),
    ...section("sheets", plan.sheets.flatMap(sheetText)),
    ...section("lines", linesText(plan.lines)),
    ...section("recommendations", plan.recommendations.map(recommendationText)),
    ...section("findings", findingsText(plan.findings)),
    ...section(
      "suggestions",
      plan.suggestions.map((suggestion) => parts(suggestion)),
    ),
    ...section("repairs", plan.repairs.map(repairText)),
    "",
  ].join("\n");
}
