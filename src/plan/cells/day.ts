/**
 * A calendar day as Excel counts it: whole days since 30 December 1899 (1 January 2000 is 36526).
 * It has no time and no time zone, so the same sheet reads the same everywhere.
 */
export type Day = number & { readonly __day: true };
