/**
 * A part of a whole for a cell that shows whole per cents, from 0 to 1; null of nothing. What is not quite all is never
 * shown as 100 %, and what is not quite nothing never as 0 %.
 */
export function shareOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part / whole;
  return Math.min(0.99, Math.max(0.01, part / whole));
}
