import type { Zone } from "../../workbench/engine/liveWorkbook";
import { parseAddress } from "../../workbench/excel/cells/address";
import { PathType, type RequestBody, type WirePath } from "../../workbench/protocol/batch/wire";

/** One thing that a request does to a sheet, in the order in which Excel does it. */
export interface Queued {
  /** "Values", "NumberFormat", "AutofitRows", "Tables.Add" and so on, as on the wire. */
  readonly what: string;
  /** The number of the sheet's path. */
  readonly sheet: number;
  /** 0-based and inclusive; null where it is not about cells. */
  readonly zone: Zone | null;
}

interface Place {
  readonly sheet: number;
  readonly zone: Zone | null;
}

type Arguments = readonly unknown[];

const block = (top: number, left: number, rows: number, columns: number): Zone => ({
  ...{ top, left },
  ...{ bottom: top + rows - 1, right: left + columns - 1 },
});

function zoneFrom(name: string, given: Arguments, outer: Zone | null): Zone | null {
  const [row = 0, column = 0, rows = 1, columns = 1] = given.map(Number);
  if (name === "GetRangeByIndexes") return block(row, column, rows, columns);
  if (name === "GetCell") return block((outer?.top ?? 0) + row, (outer?.left ?? 0) + column, 1, 1);
  return name === "GetRange" && typeof given[0] === "string" ? (parseAddress(given[0])?.zone ?? null) : outer;
}

/** Where a path leads: the sheet it comes from, and the cells where it goes by cells. */
function placeOf(paths: Readonly<Record<string, WirePath>>, id: number): Place {
  const path = paths[id];
  const parent = path?.ParentObjectPathId;
  if (!path || parent === undefined) return { sheet: id, zone: null };
  if (paths[parent]?.Name === "Worksheets") return { sheet: id, zone: null };
  const { sheet, zone } = placeOf(paths, parent);
  return { sheet, zone: zoneFrom(path.Name, path.ArgumentInfo?.Arguments ?? [], zone) };
}

/** Everything that a request writes, draws and fits on its sheets, in order. */
export function queuedOrder({ Actions, ObjectPaths }: RequestBody): Queued[] {
  const made = new Set<number>();
  return Actions.flatMap(({ Name, ObjectPathId }): Queued[] => {
    const path = ObjectPaths[ObjectPathId];
    const place = placeOf(ObjectPaths, ObjectPathId);
    if (Name !== "") return [{ what: Name, ...place }];
    if (path?.ObjectPathType !== PathType.method || path.Name !== "Add" || made.has(ObjectPathId)) return [];
    made.add(ObjectPathId);
    const [address] = path.ArgumentInfo?.Arguments ?? [];
    const zone = typeof address === "string" ? (parseAddress(address)?.zone ?? null) : null;
    const owner = ObjectPaths[path.ParentObjectPathId ?? -1]?.Name ?? "";
    return [{ what: `${owner}.Add`, sheet: place.sheet, zone }];
  });
}
