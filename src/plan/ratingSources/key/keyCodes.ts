import { comparableText } from "../../cells/cellText";
import type { Sense } from "../../cells/ratings/senses";
import { colourNamed, type ColourName } from "../colours/colourName";
import { sensesOfMeaning } from "./sensesOfMeaning";

const longestKey = 600;
const colourSenses: Readonly<Partial<Record<ColourName, Sense>>> = {
  red: "red",
  amber: "amber",
  yellow: "amber",
  green: "green",
  blue: "blue",
};

/** "1 = Red" stands for a colour; everything else for what its words come to. */
function sensesOf(said: string): readonly Sense[] {
  const name = colourNamed(said);
  const colour = name === null ? undefined : colourSenses[name];
  return colour === undefined ? [...sensesOfMeaning(said)] : [colour];
}

const meaning = "(?<meaning>[^;,|=:]{2,60}?)";
const codes = new RegExp(
  `(?<![\\p{L}\\p{N}.,%])(?<code>\\d|[a-z]{1,2})\\s?(?:=|:|-(?=\\s))\\s?${meaning}(?=\\s?(?:[;,|.]|$)|\\s(?:\\d|[a-z]{1,2})\\s?(?:[=:]|-\\s))`,
  "gu",
);
// A word is explained by an equals sign only: a colon follows every label.
const wordCodes = new RegExp(
  `(?<=^|[;,.:|]\\s?)(?<code>[a-z][a-z ]{1,13}?[a-z])\\s?=\\s?${meaning}(?=\\s?(?:[;,|.]|$))`,
  "gu",
);

/**
 * The short codes and words that a key explains, such as "1 = fully achieved, 2 = on target" or "Close = action
 * complete". Colours are colours, not codes; a code that means two things is left out, and so is a lone one.
 */
export function codesIn(texts: readonly string[]): ReadonlyMap<string, Sense> {
  const found = new Map<string, Sense | null>();
  for (const text of texts) {
    if (text.length > longestKey || !/[=:–-]/.test(text)) continue;
    const comparable = comparableText(text);
    for (const { groups } of [...comparable.matchAll(codes), ...comparable.matchAll(wordCodes)]) {
      const { code = "", meaning: said = "" } = groups ?? {};
      const [sense, ...others] = sensesOf(said);
      if (sense === undefined || colourNamed(code) !== null) continue;
      const clear = others.length === 0 && (found.get(code) ?? sense) === sense;
      found.set(code, clear && found.get(code) !== null ? sense : null);
    }
  }
  const clear = [...found].flatMap(([code, sense]) => (sense === null ? [] : [[code, sense] as const]));
  return new Map(clear.length >= 2 ? clear : []);
}
