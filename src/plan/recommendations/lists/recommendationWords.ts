/** Whether a text may be a recommendation: words, not a number, a date or a mark. */
export function isRecommendationText(text: string): boolean {
  return text.length >= 8 && /\p{L}{2}[^\p{L}]+(?:\p{L}[^\p{L}]+)?\p{L}{2}/u.test(text);
}

/** Whether a text beside a number of its own may be one: then a word is enough ("3 Training"). */
export function isNumberedText(text: string): boolean {
  return /\p{L}{4,}/u.test(text) || isRecommendationText(text);
}
