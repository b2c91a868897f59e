/** Ours, while a later version of the add-in keeps its own memory in the workbook. */
export const keyBesideLater = "actionPlan.1";

// A later version may keep more than this one; more than Excel takes in one request nobody has written.
const largestLater = 5_000_000;

/** The JSON object that a setting holds; null for everything else. */
export function objectIn(setting: unknown): object | null {
  if (typeof setting !== "string" || setting.length > largestLater) return null;
  try {
    const held: unknown = JSON.parse(setting);
    return typeof held === "object" && held !== null && !Array.isArray(held) ? held : null;
  } catch {
    return null;
  }
}

/** Whether a setting is the memory of a later version, which this one cannot read and must not write over. */
export function isLaterMemory(setting: unknown, version: number): boolean {
  const held = objectIn(setting);
  return (
    held !== null && "version" in held && Number.isInteger(held.version) && Number(held.version) > version
  );
}

/** What a later version has added to a memory of this version: kept as it is, and never looked at. */
export function addedLater(held: object, known: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(held).filter(([key]) => key !== "__proto__" && !known.has(key)));
}
