/**
 * Widths in characters of the sheet's columns, which all its tables share: names, actions and paragraphs in the first;
 * reviews, leads and places in the next three; dates in two more; figures in the rest. No table has more than these
 * twelve; together they make about 200 characters, which an A4 landscape page holds at about 70 % of full size.
 */
export const columnWidths = [54, 18, 18, 17, 13, 13, 11.5, 11.5, 11.5, 11.5, 11.5, 13] as const;

/** Last column of the widest table, 0-based; charts end with it. */
export const lastChartColumn = 11;

/** How many characters of text fit into the columns after the first before the page ends. */
export const charactersAfterFirst = 128;

/** How many characters of text fit across the page. */
export const charactersAcross = 180;
