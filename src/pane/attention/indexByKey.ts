/**
 * Where a key leads within a list of `count` entries, 0-based; null for keys that lead nowhere in it.
 * @param page how many entries are in view
 */
export function indexByKey(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  const step = Math.max(1, page);
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "PageDown":
      return Math.min(at + step, last);
    case "PageUp":
      return Math.max(at - step, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
