import { HostObject } from "../protocol/hostObject";
import type { Names } from "../protocol/hostObject";

/** What the file says about itself, as Excel.DocumentProperties; kept for the session. */
export class DocumentProperties extends HostObject {
  static override readonly typeName = "DocumentProperties";
  static override readonly scalars = [
    ...["author", "category", "comments", "company", "creationDate", "keywords", "lastAuthor", "manager"],
    ...["revisionNumber", "subject", "title"],
  ] as const satisfies Names<DocumentProperties, Excel.DocumentProperties>;

  author = "";
  category = "";
  comments = "";
  company = "";
  readonly creationDate = new Date(Date.UTC(2024, 0, 2));
  keywords = "";
  readonly lastAuthor = "";
  manager = "";
  revisionNumber = 0;
  subject = "";
  title = "";
}
