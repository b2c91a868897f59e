const longestName = 80;

/**
 * The name of a review, a priority or a sheet as it stands in a sentence: in quotation marks, since it may hold commas
 * and full stops, on one line, and not too long.
 */
export function nameInText(name: string): string {
  const text = name.replace(/\s+/g, " ").replace(/[“”]/g, "'").trim();
  return `“${text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text}”`;
}
