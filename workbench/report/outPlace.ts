import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";

/** The sentence for a place that a workbook could not be written to. */
export const notWritable = (out: string): string => `The workbook cannot be written to ${out}.`;

/** Why nothing can be written to `out`, looked at beforehand, as one plain sentence; null where it seems possible. */
export async function refusedPlace(out: string): Promise<string | null> {
  const there = await stat(out).catch(() => null);
  if (out === "" || there?.isDirectory()) return "--out takes a file, and this names a folder.";
  const folder = path.dirname(path.resolve(out));
  const around = await stat(folder).catch(() => null);
  if (!around?.isDirectory()) return `There is no folder ${path.dirname(out)} to write the workbook to.`;
  const mayWrite = await access(there ? out : folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return mayWrite ? null : notWritable(out);
}
