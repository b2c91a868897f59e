/**
 * The first of a name and its numbered successors that is not taken: what an officer has named so stays theirs.
 * @param taken names in small letters
 * @param next the name with a number, from 2 on
 */
export function freeName(
  wanted: string,
  taken: ReadonlySet<string>,
  next: (number: number) => string,
): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = next(number);
  return name;
}
