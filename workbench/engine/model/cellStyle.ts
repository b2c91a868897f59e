import type { Style } from "@odoo/o-spreadsheet";
import type { Font, Alignment, Protection, Fill, Borders } from "@cj-tech-master/excelts";

/** The parts of a cell's style as the file wrote them, so that they can be written back as they were. */
export interface FileStyle {
  readonly font?: Partial<Font>;
  readonly fill?: Fill;
  readonly alignment?: Partial<Alignment>;
  readonly border?: Partial<Borders>;
  readonly protection?: Partial<Protection>;
}

/** The spreadsheet library's style and what it carries along unread: the exact number format and the file's own style. */
export type CellStyle = Omit<Style, "fontName"> & {
  fontName?: string;
  numFmt?: string;
  /** One of Excel's own cell styles, by Office.js's name. */
  named?: string;
  file?: FileStyle;
};
