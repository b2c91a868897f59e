/** One sum that must hold: what it says, its figures, whether it holds, and where to look if not. */
export interface Check {
  /** The sum in words: "Actions = red + amber + …". */
  readonly what: string;
  /** The same in figures: "31 = 1 + 14 + 16". */
  readonly figures: string;
  /** unknown: something it needs is not stated or not kept. */
  readonly result: "holds" | "differs" | "unknown";
  /** The result in words: "Holds", "Differs by 2", "Not stated". */
  readonly says: string;
  /** "" where there is nothing to look at. */
  readonly whereToLook: string;
}

export const figure = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

export const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** A sum of counts: it holds where the parts make the whole. */
export function equation(what: string, whole: number, parts: readonly number[], whereToLook: string): Check {
  const difference = Math.abs(whole - total(parts));
  const holds = difference === 0;
  return {
    what,
    figures: `${figure(whole)} = ${parts.map(figure).join(" + ")}`,
    result: holds ? "holds" : "differs",
    says: holds ? "Holds" : `Differs by ${figure(difference)}`,
    whereToLook: holds ? "" : whereToLook,
  };
}
