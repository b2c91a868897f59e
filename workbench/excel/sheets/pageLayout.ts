import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { SheetObject } from "../book";
import type { Range } from "../cells/ranges/range";
import { RangeAreas } from "../cells/ranges/rangeAreas";
import { rangeOf, zoneOf } from "../cells/ranges/rangeArgument";
import type { RangeArgument } from "../cells/ranges/rangeArgument";
import { HeaderFooterGroup } from "./headersFooters";

/** How a sheet is printed, as Excel.PageLayout. What the file does not carry is kept for the session. */
export class PageLayout extends SheetObject {
  static override readonly typeName = "PageLayout";
  static override readonly scalars = [
    ...[
      "orientation",
      "paperSize",
      "zoom",
      "centerHorizontally",
      "centerVertically",
      "blackAndWhite",
      "draftMode",
    ],
    ...["topMargin", "bottomMargin", "leftMargin", "rightMargin", "headerMargin", "footerMargin"],
    ...["firstPageNumber", "printGridlines", "printHeadings", "printOrder"],
  ] as const satisfies Names<PageLayout, Excel.PageLayout>;
  static override readonly links = ["headersFooters"] as const satisfies Names<PageLayout, Excel.PageLayout>;
  static override readonly calls = [
    ...["setPrintArea", "getPrintAreaOrNullObject", "setPrintTitleRows", "getPrintTitleRowsOrNullObject"],
    ...["setPrintTitleColumns", "getPrintTitleColumnsOrNullObject", "setPrintMargins"],
  ] as const satisfies Names<PageLayout, Excel.PageLayout>;

  get orientation(): string {
    return this.book.live.pageSetup(this.sheet).landscape ? "Landscape" : "Portrait";
  }
  set orientation(orientation: string) {
    this.book.live.setPageSetup(this.sheet, { landscape: orientation === "Landscape" });
  }
  get zoom(): Excel.PageLayoutZoomOptions {
    const { pagesWide } = this.book.live.pageSetup(this.sheet);
    return pagesWide === null ? { scale: 100 } : { horizontalFitToPages: pagesWide };
  }
  set zoom(zoom: Excel.PageLayoutZoomOptions) {
    this.book.live.setPageSetup(this.sheet, { pagesWide: zoom.horizontalFitToPages ?? null });
  }
  /** Its two values here: Excel's other papers are not carried. */
  get paperSize(): string {
    return this.#paper;
  }
  set paperSize(paper: unknown) {
    if (paper !== "A4") throw new HostError(typeof paper === "string" ? "NotImplemented" : "InvalidArgument");
    this.#paper = paper;
  }
  #paper = "A4";
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  draftMode = false;
  topMargin = 54;
  bottomMargin = 54;
  leftMargin = 50.4;
  rightMargin = 50.4;
  headerMargin = 21.6;
  footerMargin = 21.6;
  firstPageNumber: number | "" = "";
  printGridlines = false;
  printHeadings = false;
  printOrder = "DownThenOver";
  #titleColumns: Range | null = null;

  setPrintArea(area: RangeArgument | RangeAreas): void {
    if (area instanceof RangeAreas) throw new HostError("NotImplemented");
    this.book.live.setPageSetup(this.sheet, { printArea: zoneOf(this, area) });
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.book.live.pageSetup(this.sheet);
    return printArea && new RangeAreas(this.book, this.sheet, [printArea]);
  }
  setPrintTitleRows(rows: RangeArgument): void {
    const { top, bottom } = zoneOf(this, rows);
    this.book.live.setPageSetup(this.sheet, { titleRows: { first: top, last: bottom } });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.book.live.pageSetup(this.sheet);
    return titleRows && rangeOf(this, `${titleRows.first + 1}:${titleRows.last + 1}`);
  }
  setPrintTitleColumns(columns: RangeArgument): void {
    this.#titleColumns = rangeOf(this, columns).getEntireColumn();
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#titleColumns;
  }
  /** In inches, centimetres or points; kept as points. */
  setPrintMargins(unit: string, margins: Readonly<Record<string, unknown>>): void {
    const points = unit === "Inches" ? 72 : unit === "Centimeters" ? 72 / 2.54 : 1;
    const of = (side: string, now: number): number => {
      const given = margins[side];
      return typeof given === "number" ? given * points : now;
    };
    this.topMargin = of("top", this.topMargin);
    this.bottomMargin = of("bottom", this.bottomMargin);
    this.leftMargin = of("left", this.leftMargin);
    this.rightMargin = of("right", this.rightMargin);
  }
}
