import type { Columns } from "../../columns/columnName";
import type { FilledCell } from "../../sheets/gridReading";
import type { Heading } from "../../tables/headers/header";
import { isKeyText, isRowOfRatings } from "./keyRows";
import { hasWords, isIn } from "../rowCells";

const colourWord = /^(?:r|a|g|b|red|amber|yellow|green|blue|grey|gray|white|purple)$/i;
const keySentence =
  /^(?:b?rag )?(?:(?:rating )?key|legend)\b(?!\s+(?:line|stage|worker|milestone))|^(?:red|amber|yellow|green|blue|grey|gray|white|purple)\s*(?:=|:|–|-)/i;
const totalText =
  /^overall (?:rag|rating|status|position|progress|assessment|judgement|score)(?: (?:rating|status|score))?(?: (?:of|for) (?:the |this )?(?:action |improvement )?(?:plan|review|report))?\s*:?$|^(?:average|mean|sum)(?: (?:of|%|progress|score)\b.{0,20})?$|^(?:grand |overall |sub-? ?)?totals?(?:\s*[:=(]|\s+(?:number|no\.?|actions?|recommendations?|lines?|items?|red|amber|green|blue|open|closed|completed?|overdue|score|by)\b|\s*$)/i;
const countLabel =
  /^(?:(?:number|no\.?|count|sum|percentage|%) (?:of )?)?(?:actions? |recommendations? |lines? |items? |% )?(?:red|amber|yellow|green|blue|grey|completed?|overdue|open|closed|outstanding|in progress|not started|on track|at risk|delayed|not rated|actions?|recommendations?|lines?|items?)(?: actions?| recommendations?| lines?| items?)?\s*[:=]?$/i;
const countWords =
  /^\d+\s+(?:recommendations?|actions?|lines?|items?|overdue|completed?|open|closed|red|amber|green|blue)\b/i;
const figure = /^[\d\s.,%/()£-]+(?:\s?(?:of|out of)\s?\d+)?$/i;
const signature =
  /^(?:signed(?: off)?(?: by)?|signatures?|(?:chair|head|director|manager|author|governor)(?:'s|’s)? signature|print name|approved by|agreed by|authori[sz]ed by|prepared by|completed by|reviewed by|ratified by|dated?|name|position|designation)(?: \(?[\p{L}'’]+\)?){0,5}\s*(?::|…|\.{3}|_{2})/iu;
const signedBeside = /^(?:signed|signature|name|print name|position|designation|approved|printed)$/i;
const dateBeside = /^(?:dated?|printed)\s*:?$/i;
const note =
  /^(?:(?:please )?notes?|n\.?b\.?|footnotes?|sources?|last (?:updated|reviewed)|updated|version|next (?:review|meeting)(?: date)?|date of next (?:review|meeting)|distribution|cc)\s*\d{0,2}\s*(?:[:.–—-]\s|[:.]$|[:–—])|^\*+\s*\p{L}|^(?:end of (?:table|plan|document)|continued (?:overleaf|on next page))\b|^next (?:review|meeting|update)(?: date)?$|^date of next (?:review|meeting)$|^(?:date )?(?:reviewed|approved|agreed|issued|revised|amended)(?: on| date)?\s*:?$|^\(?(?:please )?(?:add|insert) (?:(?:further|more|additional|extra|new) )*(?:rows?|lines?)\b/iu;
const wideNote = /^page \d+(?: of \d+)?$|^(?:circulation|distribution|circulated to|cc)(?: list)?\s*:/i;
const footMark = /^[*†‡#]+$/;

const isFigure = ({ value, text }: FilledCell): boolean => typeof value === "number" || figure.test(text);

/**
 * A colour and what it means, or a sentence that does: a key, at the foot or between the lines. A colour under a
 * heading of its own (the importance of a recommendation) beside an action is no key.
 */
export function isKeyRow(
  filled: readonly FilledCell[],
  columns: Columns,
  headings: readonly Heading[],
): boolean {
  const [first] = filled;
  if (!first) return false;
  if (isRowOfRatings(filled)) return true;
  if (keySentence.test(first.text)) return filled.length <= 4;
  if (filled.length === 1 && isKeyText(first.text)) return true;
  if (filled.length > 3 || first.column === columns.rating || !isColourWord(first.text)) return false;
  const uncounted = !Object.values(columns).includes(first.column);
  const rates = uncounted && headings.some(({ column }) => column === first.column);
  return !rates || !filled.some((cell) => isIn(columns, cell, "action", "recommendation"));
}

/** Whether a text is a colour of a rating scale. */
export function isColourWord(text: string): boolean {
  return text.length <= 6 && colourWord.test(text);
}

/**
 * A row that only numbers or explains the columns, as printed plans have below their headings: (a) (b) (c), 1 2 3, or
 * "(name)" and "(dd/mm/yy)".
 */
export function numbersColumns(filled: readonly FilledCell[]): boolean {
  if (filled.length >= 2 && filled.every(({ text }) => /^\([^()]{1,40}\)$/.test(text))) return true;
  const marks: string[] = [];
  for (const { text } of filled) {
    const mark = text.replace(/[().]/g, "").toLowerCase();
    if (!/^(?:[a-z]|\d{1,2})$/.test(mark)) return false;
    marks.push(mark);
  }
  if (marks.length < 4) return false;
  const places = marks.map((mark) => (/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0)));
  return places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
}

/** Figures below words for lead or agency, or below the action: counts, not a line. */
function countsBelowWords(figures: readonly FilledCell[], columns: Columns): boolean {
  return figures.some((cell) =>
    isIn(columns, cell, "action", "recommendation", "lead", "agency", "progress"),
  );
}

const wholeCount = /^\d{1,4} (?:actions?|recommendations?|lines?|items?)(?: in (?:all|total))?$/i;

/** A lone number or "6 actions" under the action or the recommendation: COUNTA of the rows above. */
const countsAlone = ([only, ...more]: readonly FilledCell[], columns: Columns): boolean =>
  only !== undefined &&
  more.length === 0 &&
  (typeof only.value === "number" || wholeCount.test(only.text)) &&
  isIn(columns, only, "action", "recommendation");

/** Whether a text says that it counts or sums: "Total", "Number of actions", "2 overdue". */
export const saysTotal = (text: string): boolean =>
  totalText.test(text) || countLabel.test(text) || countWords.test(text);

const longestTotal = 30;

/** Without figures beside it "Total number of cases to be audited" is an action, "Sub-total: 5 actions" a total. */
const givesTotal = (text: string): boolean => text.length <= longestTotal || /[\d:=]/.test(text);

/**
 * A row of totals: it says so ("Total", "Number of actions", "6 actions | 2 overdue"), and holds figures and nothing
 * that makes a line.
 */
export function isTotalRow(filled: readonly FilledCell[], columns: Columns): boolean {
  const words: FilledCell[] = [];
  const figures: FilledCell[] = [];
  for (const cell of filled) (isFigure(cell) ? figures : words).push(cell);
  const counted = words.filter(({ text }) => countWords.test(text));
  if (counted.length >= 2) return true;
  const plain = words.filter((cell) => !counted.includes(cell));
  const sums = figures.some((cell) => !isIn(columns, cell, "ref", "recommendationRef"));
  const totals = plain.filter(({ text }) => totalText.test(text) && (sums || givesTotal(text)));
  const others = plain.filter((cell) => !totals.includes(cell) && !isColourWord(cell.text));
  if (totals.length > 0) return others.length === 0 || (others.length < 2 && figures.length > 0);
  // Text figures such as "1/17" are references, and a row of nothing else is told by its columns.
  if (plain.length === 0)
    return countsAlone(filled, columns) || (figures.length >= 2 && countsBelowWords(figures, columns));
  const [only] = plain;
  const counts = figures.filter(
    (cell) => !isIn(columns, cell, "ref", "recommendationRef", "due", "revisedDue", "percent", "completed"),
  );
  if (!only || plain.length > 1 || counts.length === 0 || only.text.length > 60) return false;
  return (
    countLabel.test(only.text) ||
    (figures.length === counts.length && countsBelowWords(figures, columns) && !isIn(columns, only, "rating"))
  );
}

/**
 * Signatures and notes at the foot: "Signed: … Date: 12/05/2021", "Notes: …", "Page 2 of 5", "* subject to funding".
 */
export function isNoteRow(filled: readonly FilledCell[]): boolean {
  const [first, second] = filled;
  if (!first) return false;
  if (filled.length === 2 && second && footMark.test(first.text)) return hasWords(second);
  if (!hasWords(first)) return false;
  if (wideNote.test(first.text)) return true;
  if (filled.length > 4) return false;
  if (signature.test(first.text)) return true;
  if (signedBeside.test(first.text) && filled.some(({ text }) => dateBeside.test(text))) return true;
  if (filled.length === 2 && /^(?:signed|signature)$/i.test(first.text)) return true;
  return filled.length <= 2 && note.test(first.text);
}
