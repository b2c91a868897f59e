/** short: three or four sentences to read out; full: everything that matters, for the report. */
export const paragraphStyles = ["short", "full"] as const;
export type ParagraphStyle = (typeof paragraphStyles)[number];

/** The style where the officer has chosen none: the report goes out as it is, so it should leave nothing out. */
export const usualStyle: ParagraphStyle = "full";
