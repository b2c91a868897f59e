// Sixty-four characters that JSON writes as they are.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const perDigit = 64;

/** Spreads every bit of a 32-bit number over the whole of it: the last step of MurmurHash3 (Appleby, public domain). */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * A short stand-in for a text, by which it is known again without being kept. Two sums of 32 bits over its UTF-16
 * units, the first FNV-1a (draft-eastlake-fnv), the second with a factor and a shift of its own, each mixed. Not
 * secret. Of 5,000 different texts, two share seven characters (42 bits) about three times in a million plans.
 * @param length how many of its characters to give, at most 8; each holds 6 bits
 */
export function textHash(text: string, length: number): string {
  let one = 0x811c9dc5;
  let other = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  // 53 bits, as many as a number holds exactly.
  const whole = mixed(one) * 0x200000 + (mixed(other) >>> 11);
  return inDigits(whole, 8).slice(0, length);
}

/** A whole number as so many characters, the last six bits first; what does not fit is left away. */
export function inDigits(number: number, length: number): string {
  let rest = number;
  let text = "";
  for (let at = 0; at < length; at++) {
    text += digits.charAt(rest % perDigit);
    rest = Math.floor(rest / perDigit);
  }
  return text;
}

/** The whole number that such characters stand for; null where one of them is no such character. */
export function fromDigits(text: string): number | null {
  let number = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const digit = digits.indexOf(text.charAt(at));
    if (digit < 0) return null;
    number = number * perDigit + digit;
  }
  return number;
}
