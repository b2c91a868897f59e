import type { Book } from "../book";

/** Add-ins know a rule by a name that stays, while the spreadsheet gives a moved rule a new id. */
export interface RuleNames {
  nameOf(id: string): string;
  idOf(name: string): string;
  moved(oldId: string, newId: string): void;
}

export function ruleNames(book: Book): RuleNames {
  return book.keep<RuleNames>("rule names", () => {
    const nameById = new Map<string, string>();
    const idByName = new Map<string, string>();
    return {
      nameOf: (id) => nameById.get(id) ?? id,
      idOf: (name) => idByName.get(name) ?? name,
      moved: (oldId, newId) => {
        const name = nameById.get(oldId) ?? oldId;
        nameById.set(newId, name);
        idByName.set(name, newId);
      },
    };
  });
}
