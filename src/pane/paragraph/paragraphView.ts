import { usualStyle, type ParagraphStyle } from "../../summary/paragraph/paragraphStyle";

/** In which style the paragraphs are told, and those of which reviews are open. */
export interface ParagraphView {
  readonly style: ParagraphStyle;
  /** The names of the reviews. */
  readonly open: readonly string[];
}

export const firstParagraphView: ParagraphView = { style: usualStyle, open: [] };
