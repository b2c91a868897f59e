import type { ParagraphStyle } from "../../summary/paragraph/paragraphStyle";

const styles: Readonly<Record<ParagraphStyle, string>> = {
  short: "Short",
  full: "Full",
};

/** The words of the paragraphs for the committee. */
export const paragraphWords = {
  forTheReport: "For the committee report",
  paragraphStyle: "Length",
  paragraphStyles: styles,
  sheetKeepsFull: "Short is for reading out. The summary sheet has the full paragraph.",
  copyParagraph: "Copy",
  copyParagraphOf: (review: string) => `Copy the paragraph about ${review}`,
  copyWholeParagraph: "Copy the paragraph",
  paragraphCopied: "Copied.",
} as const;
