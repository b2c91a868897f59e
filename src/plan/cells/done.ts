import type { GreenMeaning, Rating } from "../line";

/**
 * Whether a rating says that the work is done: green and blue where green means complete, blue alone where it means
 * on track. Null while it is asked what green means, whatever the rating (report contract, "What counts").
 */
export function isDone(rating: Rating, green: GreenMeaning | null): boolean | null {
  if (green === null) return null;
  return rating === "blue" || (rating === "green" && green === "complete");
}
