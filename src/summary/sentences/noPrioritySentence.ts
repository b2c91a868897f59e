import type { Subject } from "../paragraph/subject";
import { numberWord } from "../wording/numberWords";
import { counted } from "./counted";

/** How many actions name no priority, where others do: what is said of priorities is not said of these. */
export function noPrioritySentence({ lines }: Subject): readonly string[] {
  const without = lines.filter(({ priority }) => (priority ?? "") === "").length;
  if (without === 0 || without === lines.length) return [];
  return [`Of the ${numberWord(lines.length)} actions, ${counted(without, "names", "name")} no priority.`];
}
