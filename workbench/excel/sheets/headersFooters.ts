import type { Names } from "../../protocol/hostObject";
import { asText } from "../checked";
import { SheetObject } from "../book";

/** What stands at the head and foot of pages, as Excel.HeaderFooterGroup: the same on all of them. */
export class HeaderFooterGroup extends SheetObject {
  static override readonly typeName = "HeaderFooterGroup";
  static override readonly links = ["defaultForAllPages"] as const satisfies Names<
    HeaderFooterGroup,
    Excel.HeaderFooterGroup
  >;

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}

/** The foot of a page, as Excel.HeaderFooter; only its middle is carried. */
export class HeaderFooter extends SheetObject {
  static override readonly typeName = "HeaderFooter";
  static override readonly scalars = ["centerFooter"] as const satisfies Names<
    HeaderFooter,
    Excel.HeaderFooter
  >;

  get centerFooter(): string {
    return this.book.live.pageSetup(this.sheet).centerFooter;
  }
  set centerFooter(text: unknown) {
    this.book.live.setPageSetup(this.sheet, { centerFooter: asText(text) });
  }
}
