import type { LeftAlone } from "../../tasks/repairs";

const number = new Intl.NumberFormat("en-GB");
const many = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

const named = 5;

const placesOf = (places: readonly string[]): string => {
  const more = places.length - named;
  return places.slice(0, named).join("; ") + (more > 0 ? `; and ${number.format(more)} more` : "");
};

const reasons: Readonly<Record<LeftAlone["why"], (count: number) => string>> = {
  changed: (count) =>
    `${many(count, "cell has", "cells have")} changed since the last refresh and ${count === 1 ? "was" : "were"} left alone`,
  formula: (count) =>
    count === 1
      ? "1 cell holds a formula and stays as it is"
      : `${number.format(count)} cells hold formulas and stay as they are`,
  protected: (count) =>
    `${many(count, "cell is", "cells are")} on a protected sheet; its owner can unprotect it (Review, Unprotect Sheet)`,
  gone: (count) => `${many(count, "cell is", "cells are")} on a sheet that was deleted or renamed`,
};

/** The words of "Repairs". */
export const repairsWords = {
  repairs: (count: number) => `Repairs (${number.format(count)})`,
  repairsOffered: "Cells that can be put right, if you wish",
  repairsNone: "Nothing left to repair",
  repairsWhat:
    "Cells whose right value is certain, although they are written in a way Excel does not understand. The figures stay the same. Nothing is changed until you press the button.",
  repairKind: (title: string, count: number) => `${title} (${number.format(count)})`,
  chooseAll: "Choose all",
  chooseNone: "Choose none",
  repairPlace: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  repairCell: (place: string) => `Repair ${place}`,
  repairChosen: (count: number) =>
    count === 0 ? "No cells chosen" : `Repair ${many(count, "cell", "cells")}`,
  repairing: "Repairing…",
  showMoreRepairs: (next: number, left: number) =>
    next === left
      ? `Show all ${number.format(left)} others`
      : `Show ${number.format(next)} more of ${number.format(left)}`,
  repairsDone: (count: number) =>
    count === 0
      ? "No cell was repaired."
      : `${many(count, "cell was", "cells were")} repaired. To undo, press Ctrl+Z in the sheet; some versions of Excel need it more than once.`,
  repairsLeft: (why: LeftAlone["why"], places: readonly string[]) =>
    `${reasons[why](places.length)}: ${placesOf(places)}.`,
} as const;
