/** A list that the codec's library promises but leaves out where a file says nothing. */
export const listOf = <T>(list: readonly T[] | null | undefined): readonly T[] => list ?? [];
