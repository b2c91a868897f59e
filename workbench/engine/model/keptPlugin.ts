import { CorePlugin } from "@odoo/o-spreadsheet";
import type { Range, RangeAdapterFunctions } from "@odoo/o-spreadsheet";
import type { Zone } from "../liveWorkbook";
import type { ShiftFunctions } from "./shift/shiftPlugin";

/** A place on a sheet, 0-based and inclusive. */
export interface Place {
  readonly sheet: string;
  readonly zone: Zone;
}

/**
 * What the spreadsheet library has no room for: a value and the places it speaks of.
 * The places move with inserted and deleted rows; a place that was deleted becomes null.
 */
export interface KeptRecord {
  readonly places: readonly (Place | null)[];
  readonly value: unknown;
}

/** The command that keeps a record under a key, or with null forgets it. It is undone like any other. */
export interface KeepCommand {
  readonly type: "WORKBENCH_KEEP";
  readonly key: string;
  readonly record: KeptRecord | null;
}

/** The command that has another one done without the library's own checks, where Excel allows more than it does. */
export interface InsistCommand {
  readonly type: "WORKBENCH_INSIST";
  readonly command: { readonly type: string };
}

const isInsist = (command: unknown): command is InsistCommand =>
  (command as { readonly type?: string }).type === "WORKBENCH_INSIST";

const isKeep = (command: unknown): command is KeepCommand =>
  (command as { readonly type?: string }).type === "WORKBENCH_KEEP";

// What is kept of whole rows and columns.
const ofWholeRows = /^(?:band|rowBreaks):/;

interface Held {
  readonly ranges: readonly (Range | null)[];
  readonly value: unknown;
}

type CorePluginConfig = ConstructorParameters<typeof CorePlugin>[0];

/** Keeps records beside the cells, with undo. Opening records come in `config.custom.kept`. */
export class KeptPlugin extends CorePlugin<{ held: Record<string, Held | undefined> }> {
  static override getters = ["keptRecord", "keptKeys"] as const;
  private readonly opening: Readonly<Record<string, KeptRecord>>;
  private readonly held: Record<string, Held | undefined> = {};

  constructor(config: CorePluginConfig) {
    super(config);
    this.opening = (config.custom as { kept?: Record<string, KeptRecord> } | undefined)?.kept ?? {};
  }

  override import(): void {
    for (const [key, record] of Object.entries(this.opening)) this.keep(key, record);
  }

  override handle(command: unknown): void {
    if (isKeep(command)) this.keep(command.key, command.record);
    else if (isInsist(command)) {
      const dispatch = this.dispatch as unknown as (type: string, payload: object) => void;
      dispatch(command.command.type, command.command);
    }
  }

  override adaptRanges({ applyChange, ofCells }: RangeAdapterFunctions & Partial<ShiftFunctions>): void {
    for (const [key, held] of Object.entries(this.held)) {
      // It stays where it is when single cells move.
      if (!held || (ofCells && ofWholeRows.test(key))) continue;
      const ranges = held.ranges.map((range) => {
        if (!range) return null;
        const change = applyChange(range);
        if (change.changeType === "REMOVE") return null;
        return change.changeType === "NONE" ? range : change.range;
      });
      if (ranges.some((range, at) => range !== held.ranges[at]))
        this.history.update("held", key, { ranges, value: held.value });
    }
  }

  keptRecord(key: string): KeptRecord | undefined {
    const held = this.held[key];
    return (
      held && {
        value: held.value,
        places: held.ranges.map((range) => range && { sheet: range.sheetId, zone: { ...range.zone } }),
      }
    );
  }

  keptKeys(): readonly string[] {
    return Object.keys(this.held);
  }

  private keep(key: string, record: KeptRecord | null): void {
    const ranges = record?.places.map(
      (place) => place && this.getters.getRangeFromZone(place.sheet, { ...place.zone }),
    );
    this.history.update("held", key, record ? { ranges: ranges ?? [], value: record.value } : undefined);
  }
}
