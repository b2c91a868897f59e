import type { FormatPart } from "./displayText";

/** A number as Excel shows it under General in a wide column: at most eleven characters. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size >= 11 || size < -9) return exponentText(value);
  const digits = Math.max(0, Math.min(10, size < 0 ? 9 : 9 - size));
  const text = trimmed(value.toFixed(digits));
  return Number(text) === 0 ? exponentText(value) : text;
}

const trimmed = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function exponentText(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  return `${trimmed(mantissa)}E${exponent[0] ?? "+"}${exponent.slice(1).padStart(2, "0")}`;
}

/** A number under one section of digits, commas, a point and percent signs. */
export function numberText(value: number, section: readonly FormatPart[]): string {
  const letters = section.filter(({ literal }) => !literal).map(({ text }) => text);
  const pattern = letters.filter((text) => text !== "%").join("");
  const [whole = "", fraction = ""] = pattern.split(".");
  const percents = letters.filter((text) => text === "%").length;
  // Commas behind the last digit divide by a thousand each.
  const thousands = /[0#?](,+)(?:\.|$)/.exec(pattern)?.[1]?.length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const places = fraction.replace(/,/g, "").length;
  const rounded = roundedText(scaled, places);
  const shown = {
    whole: wholeText(rounded.whole, whole),
    fraction: fractionText(rounded.fraction, fraction),
  };
  const sign = value < 0 && Number(`${rounded.whole}.${rounded.fraction || "0"}`) !== 0 ? "-" : "";
  return sign + placed(section, shown);
}

/** Rounds half away from zero on the decimal digits, as Excel does: 1.005 to two places is 1.01. */
function roundedText(value: number, places: number): { readonly whole: string; readonly fraction: string } {
  const exact = Number(value.toPrecision(15));
  const nudged = Number(`${String(Math.round(Number(`${exact}e${places}`)))}e-${places}`);
  const fixed = (Number.isFinite(nudged) ? nudged : exact).toFixed(places);
  const [whole = "0", fraction = ""] = fixed.split(".");
  return { whole, fraction };
}

function wholeText(digits: string, pattern: string): string {
  const wanted = pattern.replace(/[^0]/g, "").length;
  const bare = digits === "0" && wanted === 0 ? "" : digits.padStart(wanted, "0");
  return /[0#?],+[0#?]/.test(pattern) ? bare.replace(/\B(?=(\d{3})+$)/g, ",") : bare;
}

function fractionText(digits: string, pattern: string): string {
  let shown = digits;
  for (let at = digits.length - 1; at >= 0 && pattern[at] === "#" && shown[at] === "0"; at--)
    shown = shown.slice(0, at);
  return shown;
}

/** Puts the digits where the section has its first digit letter; texts around them stay. */
function placed(
  section: readonly FormatPart[],
  shown: { readonly whole: string; readonly fraction: string },
): string {
  const isDigit = ({ literal, text }: FormatPart) => !literal && /[0#?.,]/.test(text);
  const first = section.findIndex(isDigit);
  const point = section.some(({ literal, text }) => !literal && text === ".");
  const number = shown.whole + (point ? `.${shown.fraction}` : "");
  return section.map((part, at) => (at === first ? number : isDigit(part) ? "" : part.text)).join("");
}
