/**
 * Widths in characters of the sheet's columns, which all its tables share: names, actions and the paragraph in the
 * first; reviews and leads in the next two; dates in the fourth; figures in the rest. Twelve to fourteen columns
 * make about 190 characters, which an A4 landscape page holds at about three quarters of full size.
 */
export const columnWidths = [44, 18, 18, 12, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 12, 12, 12, 12] as const;

/** Last column of the widest table that is always there, 0-based; charts end with it. */
export const lastChartColumn = 11;

/** How many characters fit into the columns after the first before the page ends. */
export const charactersAfterFirst = 125;
