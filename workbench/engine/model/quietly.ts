/** Runs `work` without the timings the spreadsheet library writes to `console.debug`; gives back what it gives. */
export function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
