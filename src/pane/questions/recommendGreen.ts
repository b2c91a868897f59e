import type { GreenMeaning } from "../../plan/line";
import type { Plan } from "../../plan/plan";
import type { GreenSigns, Question } from "../../plan/question";
import { words } from "../words";

/** What the plan itself suggests that green means, and why. */
export interface GreenRecommended {
  readonly meaning: GreenMeaning;
  readonly why: string;
}

// Fewer dates, or more that are still to come, say too little.
const fewest = 3;
const most = 0.8;

/** The signs that the questions about these sheets carry, taken together. */
function signsOn(questions: readonly Question[], sheets: readonly string[]): GreenSigns {
  const others = new Map<string, number>();
  let [green, completed] = [0, 0];
  for (const question of questions) {
    if (question.kind !== "greenMeaning" || !question.signs || !sheets.includes(question.sheet)) continue;
    green += question.signs.green;
    completed += question.signs.completed;
    for (const { word, lines } of question.signs.otherWords)
      others.set(word, (others.get(word) ?? 0) + lines);
  }
  return { green, completed, otherWords: [...others].map(([word, lines]) => ({ word, lines })) };
}

/**
 * The recommended answer to what green means on these sheets, with the words and counts it rests on: on track beside
 * other words for complete; complete where nearly all green actions have a completion date, or their dates have passed;
 * else on track, by which nothing is taken for done too soon.
 */
export function recommendGreen(
  { lines, meetingDate, questions }: Pick<Plan, "lines" | "meetingDate" | "questions">,
  sheets: readonly string[],
): GreenRecommended {
  const signs = signsOn(questions, sheets);
  const greens = lines.filter(({ sheet, rating }) => sheets.includes(sheet) && rating === "green");
  const dated = greens.filter(({ due }) => due !== null);
  const passed = dated.filter(({ due }) => due !== null && due < meetingDate).length;
  if (signs.otherWords.length > 0)
    return { meaning: "on-track", why: words.greenBesideComplete(signs.otherWords) };
  if (signs.completed >= fewest && signs.completed >= most * greens.length)
    return { meaning: "complete", why: words.greenMostlyCompleted(signs.completed, greens.length) };
  if (dated.length >= fewest && passed >= most * dated.length)
    return { meaning: "complete", why: words.greenMostlyPassed(passed, dated.length) };
  return { meaning: "on-track", why: words.greenCareful(passed, dated.length) };
}
