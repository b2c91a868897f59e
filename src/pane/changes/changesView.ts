/** The entries of "What changed" that are open: "reviews", and the names of lists. */
export const firstOpenChanges: readonly string[] = ["reviews"];
