import { mayBeSame, nameOthers, reviewWords } from "./reviewWords";

/**
 * Which review of the lines each listed review is: the same name, else the only one that may be the same ("SCR A" and
 * "Serious Case Review A"), else the only one there is unless the names disagree. Null where none is, or several are.
 * @param listed the reviews that lists name, null for a list that names none
 * @param reviews the reviews of the lines, each once
 * @returns in the order of `listed`
 */
export function matchReviews(
  listed: readonly (string | null)[],
  reviews: readonly string[],
): readonly (string | null)[] {
  const whole = (name: string): string => reviewWords(name).whole;
  const exact = listed.map((name) =>
    name === null ? undefined : reviews.find((review) => whole(review) === whole(name)),
  );
  const taken = new Set(exact);
  const free = reviews.filter((review) => !taken.has(review));
  const loose = listed.map((name, at) => {
    if (exact[at] !== undefined || name === null) return [];
    return free.filter((review) => mayBeSame(name, review));
  });
  const [onlyReview] = reviews;
  const alone = listed.length === 1 && reviews.length === 1 ? onlyReview : undefined;
  return listed.map((name, at) => {
    const same = exact[at];
    if (same !== undefined) return same;
    const [near] = loose[at] ?? [];
    const claimed = loose.filter((others) => near !== undefined && others.includes(near)).length;
    if (near !== undefined && loose[at]?.length === 1 && claimed === 1) return near;
    const contested = near !== undefined;
    if (alone === undefined || contested) return null;
    return name === null || !nameOthers(name, alone) ? alone : null;
  });
}
