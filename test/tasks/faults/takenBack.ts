import type { LiveWorkbook } from "../../../workbench/engine/liveWorkbook";
import { readBy, seenBut } from "./ownSheets";

/** Gives back what undo does not, since it is no step in Excel either: settings and properties of sheets. */
function besideUndo(workbook: LiveWorkbook): () => void {
  const maps: readonly Map<string, unknown>[] = [
    workbook.settings,
    ...workbook.sheets().map((sheet): Map<string, unknown> => workbook.customProperties(sheet)),
  ];
  const kept = maps.map((map) => ({ map, entries: [...map] }));
  return () => {
    for (const { map, entries } of kept) {
      map.clear();
      for (const [key, value] of entries) map.set(key, value);
    }
  };
}

/**
 * Does something with a workbook and takes it back, so that the workbook can go on from where it was.
 * @returns what `work` returns; throws where not everything is as it was
 */
export async function takenBack<T>(workbook: LiveWorkbook, work: () => Promise<T>): Promise<T> {
  const all = () => [readBy(workbook), ...seenBut(workbook, [])].join();
  const before = all();
  const giveBack = besideUndo(workbook);
  const done = await work();
  giveBack();
  for (let step = 0; step < 3 && all() !== before && workbook.undo(); step++) giveBack();
  if (all() !== before) throw new Error("It could not be taken back.");
  return done;
}
