import type { Border, Model } from "@odoo/o-spreadsheet";
import type { LiveWorkbook } from "../liveWorkbook";
import { countChanges, type ChangeCount } from "./changeCount";
import type { KeptRecord } from "./keptPlugin";
import { quietly } from "./quietly";

interface HistoryChange {
  readonly redoStack: readonly unknown[];
}

/** Parts of the library that are private there: exact sizes, borders of empty cells, and calculation on demand. */
export interface EngineParts {
  readonly evaluation: { finalize(): void };
  readonly sizes: Record<string, { COL: (number | undefined)[]; ROW: (number | undefined)[] } | undefined>;
  /** By sheet, then column, then row; only to be read. */
  readonly borders: Record<string, ((Border | null | undefined)[] | undefined)[] | undefined>;
  readonly history: HistoryChange;
}

/** What stands behind one LiveWorkbook. */
export interface Inside {
  readonly model: Model;
  readonly getters: Model["getters"];
  readonly parts: EngineParts;
  /** Runs one command of the library; throws when the library refuses it, except where it changes nothing. */
  readonly run: (type: string, payload?: object) => void;
  /** Runs one command where Excel allows what the library would refuse. */
  readonly insist: (type: string, payload: object) => void;
  /** Calculates what was written in the running request, so that reads see it. */
  readonly settle: () => void;
  /** Whether a formula is or was on a sheet. */
  readonly mayHaveFormulas: (sheet: string) => boolean;
  readonly keep: (key: string, record: KeptRecord | null) => void;
  readonly kept: (key: string) => KeptRecord | undefined;
  readonly keptKeys: (prefix: string) => readonly string[];
  /** A new name for a sheet, chart or rule, never given before in this workbook. */
  readonly newId: (kind: string) => string;
  readonly settings: Map<string, unknown>;
  readonly customProperties: Map<string, Map<string, string>>;
  /** True while a request runs. */
  busy: boolean;
  readonly count: ChangeCount;
}

const behind = new WeakMap<LiveWorkbook, Inside>();

export function rememberInside(workbook: LiveWorkbook, inside: Inside): void {
  behind.set(workbook, inside);
}

/** What stands behind a workbook of createLiveWorkbook; throws for any other object. */
export function insideOf(workbook: LiveWorkbook): Inside {
  const inside = behind.get(workbook);
  if (!inside) throw new Error("This workbook was not made by createLiveWorkbook.");
  return inside;
}

function engineParts(model: Model): EngineParts {
  const { handlers } = model as unknown as { handlers: readonly object[] };
  const having = (...members: string[]): object => {
    const found = handlers.find((handler) => members.every((member) => member in handler));
    if (!found) throw new Error(`The spreadsheet library has changed: no part has ${members.join(" and ")}.`);
    return found;
  };
  const sizes = having("sizes", "getColSize") as Pick<EngineParts, "sizes">;
  const borders = having("borders", "getCellBorder") as Pick<EngineParts, "borders">;
  return {
    evaluation: having("evaluator", "positionsToUpdate") as EngineParts["evaluation"],
    history: having("undoStack", "redoStack") as HistoryChange,
    get sizes() {
      return sizes.sizes;
    },
    get borders() {
      return borders.borders;
    },
  };
}

interface OwnGetters {
  mayHaveFormulas(sheet: string): boolean;
  keptRecord(key: string): KeptRecord | undefined;
  keptKeys(): readonly string[];
}

type Dispatch = (
  type: string,
  payload?: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** Wraps a model of startModel for the functions over it. Id numbers start behind those in `taken`. */
export function insideModel(
  model: Model,
  settings: Map<string, unknown>,
  customProperties: Map<string, Map<string, string>>,
): Inside {
  const parts = engineParts(model);
  const dispatch = model.dispatch as unknown as Dispatch;
  const own = model.getters as unknown as OwnGetters;
  const run = (type: string, payload?: object): void => {
    const result = quietly(() => dispatch(type, payload));
    const refused = result.isSuccessful ? undefined : result.reasons.find((reason) => reason !== "NoChanges");
    if (refused) throw new Error(`The spreadsheet refused ${type}: ${refused}`);
  };
  let ids = 0;
  const taken = (id: string) => model.getters.getSheetIds().includes(id) || model.getters.isChartDefined(id);
  const inside: Inside = {
    model,
    getters: model.getters,
    parts,
    run,
    insist: (type, payload) => run("WORKBENCH_INSIST", { command: { type, ...payload } }),
    settle: () => {
      if (inside.busy) quietly(() => parts.evaluation.finalize());
    },
    mayHaveFormulas: (sheet) => own.mayHaveFormulas(sheet),
    keep: (key, record) => run("WORKBENCH_KEEP", { key, record }),
    kept: (key) => own.keptRecord(key),
    keptKeys: (prefix) => own.keptKeys().filter((key) => key.startsWith(prefix)),
    newId: (kind) => {
      let id: string;
      do id = `${kind}-${++ids}`;
      while (taken(id));
      return id;
    },
    settings,
    customProperties,
    busy: false,
    count: countChanges(model),
  };
  return inside;
}
