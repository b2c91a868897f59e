/**
 * Queues the fills of a range as they show, conditional formats included; null where this Office.js cannot ask. Only
 * where capability.ts says that Excel can tell. What is returned gives them once the batch has run, row by row as Excel writes colours.
 */
export function queueDisplayedFills(range: Excel.Range): (() => (string | undefined)[][]) | null {
  // An Office.js older than the Excel it runs in does not have the method.
  if (!("getDisplayedCellProperties" in range)) return null;
  const shown = range.getDisplayedCellProperties({ format: { fill: { color: true } } });
  return () => shown.value.map((row) => row.map(({ format }) => format?.fill?.color));
}
