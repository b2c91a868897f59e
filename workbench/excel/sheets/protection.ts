import { HostError } from "../../protocol/hostError";
import type { Names } from "../../protocol/hostObject";
import { BookObject, SheetObject } from "../book";

/** Protection of one sheet, as Excel.WorksheetProtection; passwords are not kept. */
export class WorksheetProtection extends SheetObject {
  static override readonly typeName = "WorksheetProtection";
  static override readonly scalars = ["protected"] as const satisfies Names<
    WorksheetProtection,
    Excel.WorksheetProtection
  >;
  static override readonly calls = ["protect", "unprotect"] as const satisfies Names<
    WorksheetProtection,
    Excel.WorksheetProtection
  >;

  get protected(): boolean {
    return this.book.live.isProtected(this.sheet);
  }
  protect(): void {
    if (this.protected) throw new HostError("InvalidOperation");
    this.book.live.setProtected(this.sheet, true);
  }
  /** Since 2026 Excel refuses to unprotect what is not protected (office-js #6784). */
  unprotect(): void {
    if (!this.protected) throw new HostError("AccessDenied");
    this.book.live.setProtected(this.sheet, false);
  }
}

/** Protection of the workbook's structure, as Excel.WorkbookProtection. */
export class WorkbookProtection extends BookObject {
  static override readonly typeName = "WorkbookProtection";
  static override readonly scalars = ["protected"] as const satisfies Names<
    WorkbookProtection,
    Excel.WorkbookProtection
  >;
  static override readonly calls = ["protect", "unprotect"] as const satisfies Names<
    WorkbookProtection,
    Excel.WorkbookProtection
  >;

  get protected(): boolean {
    return this.book.live.structureProtected;
  }
  protect(): void {
    if (this.protected) throw new HostError("InvalidOperation");
    this.book.live.structureProtected = true;
  }
  unprotect(): void {
    if (!this.protected) throw new HostError("AccessDenied");
    this.book.live.structureProtected = false;
  }
}
