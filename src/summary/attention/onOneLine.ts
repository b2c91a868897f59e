/** A text on one line: tabs, line breaks and other characters that cannot be seen become single spaces. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
