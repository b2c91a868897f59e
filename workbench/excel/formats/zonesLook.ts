import type { CellLook, LiveWorkbook, Zone } from "../../engine/liveWorkbook";
import { SheetObject } from "../book";
import type { Book } from "../book";
import { reachable } from "../cells/reachable";
import { cellsOf, intersection, sameZone } from "../cells/zone";

/** Something about the look of one or several zones of a sheet. */
export abstract class OnZones extends SheetObject {
  declare readonly zones: readonly Zone[];

  constructor(book: Book, sheet: string, zones: readonly Zone[]) {
    super(book, sheet);
    this.zones = zones;
  }

  /** What all cells share, or null where they differ. */
  protected shared<T>(of: (look: Required<CellLook>, row: number, column: number) => T): T | null {
    const { live } = this.book;
    let first: { value: T } | undefined;
    for (const zone of this.zones) {
      for (const [row, column] of telling(live, this.sheet, zone)) {
        const value = of(live.look(this.sheet, row, column), row, column);
        first ??= { value };
        if (value !== first.value) return null;
      }
    }
    return first?.value ?? null;
  }

  protected paint(look: CellLook): void {
    this.book.guardSheet(this.sheet);
    for (const zone of this.zones)
      this.book.live.setLook(this.sheet, reachable(this.book.live, this.sheet, zone), look);
  }
}

/** The used cells of a zone, and one that stands for all unused ones. */
function* telling(live: LiveWorkbook, sheet: string, zone: Zone): Generator<readonly [number, number]> {
  if (cellsOf(zone) === 1) {
    yield [zone.top, zone.left];
    return;
  }
  const used = live.usedZone(sheet, false);
  const inside = used && intersection(zone, used);
  if (inside) {
    for (let row = inside.top; row <= inside.bottom; row++)
      for (let column = inside.left; column <= inside.right; column++) yield [row, column];
    if (sameZone(inside, zone)) return;
  }
  const beyond = inside && inside.bottom === zone.bottom && inside.right === zone.right;
  yield beyond ? [zone.top, zone.left] : [zone.bottom, zone.right];
}
