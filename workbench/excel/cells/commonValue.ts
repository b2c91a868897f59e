/** The value that all of first..last share, or null where they differ (as Excel says "mixed"). */
export function common<T>(first: number, last: number, at: (index: number) => T): T | null {
  const value = at(first);
  for (let index = first + 1; index <= last; index++) if (at(index) !== value) return null;
  return value;
}
