import type { Borders, Cell, Fill, Font } from "@cj-tech-master/excelts";
import type { Look } from "../sampleContent";

const line = { style: "thin", color: { argb: "FFA6A6A6" } } as const;
const thinBorder: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

const solid = (colour: string): Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: `FF${colour}` },
  bgColor: { argb: `FF${colour}` },
});

const font = (look: Look, more: Partial<Font> = {}): Partial<Font> => ({
  name: look.font,
  size: 10,
  ...more,
});

const ratingColours: Readonly<Record<string, "green" | "amber" | "red">> = {
  G: "green",
  Green: "green",
  Complete: "green",
  A: "amber",
  Amber: "amber",
  "In progress": "amber",
  Delayed: "amber",
  R: "red",
  Red: "red",
  "Off track": "red",
};

/** Fills a cell as officers colour a rating, by what it says ("G", "Amber", "Off track"). */
export function lookRated(cell: Cell, look: Look, rating: string): void {
  const colour = ratingColours[rating];
  if (colour === undefined) return;
  const white = ["FF0000", "C00000"].includes(look[colour]);
  cell.fill = solid(look[colour]);
  cell.font = font(look, { bold: true, color: { argb: white ? "FFFFFFFF" : "FF000000" } });
}

export function lookTitle(cell: Cell, look: Look): void {
  cell.font = font(look, { bold: true, size: 14 });
}

export function lookNote(cell: Cell, look: Look): void {
  cell.font = font(look);
}

export function lookHeading(cell: Cell, look: Look): void {
  cell.font = font(look, { bold: true, color: { argb: `FF${look.headerText}` } });
  cell.fill = solid(look.header);
  cell.border = thinBorder;
  cell.alignment = { wrapText: true, vertical: "middle" };
}

export function lookSection(cell: Cell, look: Look): void {
  cell.font = font(look, { bold: true });
  cell.fill = solid(look.section);
  cell.border = thinBorder;
  cell.alignment = { vertical: "middle" };
}

export function lookBody(cell: Cell, look: Look, centred: boolean): void {
  cell.font = font(look);
  cell.border = thinBorder;
  cell.alignment = { wrapText: true, vertical: "top", horizontal: centred ? "center" : "left" };
}
