import { comparableText } from "../../cells/cellText";
import { colourNamed, type ColourName } from "../colours/colourName";
import { countsLines } from "./lineCounts";

/** A colour and what a key says of it. */
export interface KeyPair {
  readonly colour: ColourName;
  readonly meaning: string;
}

interface Mark {
  readonly colour: ColourName | null;
  readonly start: number;
  readonly end: number;
  readonly letter: boolean;
}

const longestKey = 600;
const colourWords = "red|amber|orange|yellow|green|blue|purple|gr[ea]y|white|black";
// "Red/Amber" is a step of its own; "Amber/Yellow" is amber by two names. A lone letter counts before = : or a dash.
const marks = new RegExp(
  `(?<![\\p{L}\\p{N}'])(?:(?<word>${colourWords})(?:\\s?\\/\\s?(?<other>${colourWords}))?(?:\\s?\\([a-z]\\))?|(?<letter>[ragby])(?=\\s?(?:[=:]|-\\s)))(?![\\p{L}\\p{N}'])`,
  "gu",
);
const leadsToMeaning = /^\s?(?:[=:(]|-|→|(?:means|is|are|denotes|indicates|shows|signifies|for)\b)/;
const opening = /^[\s=:()[\]→-]*(?:(?:means?|is|are|denotes|indicates|shows|signifies|for|where|if|when)\s)?/;
const endsLabel = /^\s?(?:[,;|.)\]•]|$)/;
const looseEnds = /^[\s,;|.()[\]=:→•-]+|[\s,;|([=:→•-]+$/g;

function marksIn(text: string): Mark[] {
  return [...text.matchAll(marks)].map((found) => {
    const { word, other, letter } = found.groups ?? {};
    const first = colourNamed(word ?? letter ?? "");
    const second = other === undefined ? first : colourNamed(other);
    const warm = (name: ColourName | null): boolean => name === "amber" || name === "yellow";
    const colour = first === second ? first : warm(first) && warm(second) ? "amber" : null;
    return {
      colour,
      start: found.index,
      end: found.index + found[0].length,
      letter: letter !== undefined,
    };
  });
}

/** Words or a share: "0-25% red, 26-99% amber" sets its meanings before its colours. */
const saysSomething = (text: string): boolean => /\p{L}|\d\s?%/u.test(text);

/** "Complete = Green, In progress = Amber": the meaning stands before its colour. */
function meaningBefore(text: string, from: number, mark: Mark): string {
  const before = text.slice(from, mark.start).replace(looseEnds, "");
  return (before.split(/[;|•]/).at(-1) ?? "").trim();
}

function meaningAfter(text: string, mark: Mark, to: number): string {
  const after = text.slice(mark.end, to).replace(opening, "");
  return (after.split(/[;|•]/)[0] ?? "").replace(looseEnds, "").trim();
}

/**
 * The colours a cell explains: "Green = complete; Amber = work has started", "Not started (Red), Complete (Green)",
 * "R: off track, G: on track". Empty where it only mentions a colour ("Green Lane School") or counts lines.
 * Meanings are in small letters, "" where a colour has none.
 */
export function keyPairs(cell: string): KeyPair[] {
  // Nearly every cell is answered here, before the text is made comparable.
  if (cell.length > longestKey || !/[=:(|;,–-]|red|amber|yellow|green|blue|gr[ea]y/i.test(cell)) return [];
  const text = comparableText(cell);
  const found = marksIn(text);
  const [first] = found;
  if (!first || countsLines(text, found)) return [];
  const explains = found.some((mark) => leadsToMeaning.test(text.slice(mark.end)));
  const colours = new Set(found.map(({ colour }) => colour));
  const labelsFirst =
    saysSomething(text.slice(0, first.start).replace(/^.*?:/, "")) && endsLabel.test(text.slice(first.end));
  if (!explains && !labelsFirst && colours.size < 2) return [];
  return found.flatMap((mark, index) => {
    if (mark.colour === null) return [];
    const meaning = labelsFirst
      ? meaningBefore(text, found[index - 1]?.end ?? 0, mark)
      : meaningAfter(text, mark, found[index + 1]?.start ?? text.length);
    return [{ colour: mark.colour, meaning }];
  });
}

/** What a key says before its first colour: "Priority RAG: Red = …" is a key of priorities. In small letters. */
export function keyLabel(cell: string): string {
  const text = comparableText(cell.slice(0, longestKey));
  const [first] = marksIn(text);
  return first ? text.slice(0, first.start).trim() : "";
}
