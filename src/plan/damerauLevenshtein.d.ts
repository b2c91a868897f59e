/** The package has no types of its own. */
declare module "damerau-levenshtein" {
  /** How many letters differ: more, fewer, other, or swapped with their neighbour. */
  export default function distance(one: string, other: string): { readonly steps: number };
}
