import type { LiveWorkbook } from "../engine/liveWorkbook";
import { Workbook } from "../excel/workbook";
import type { WorkbookFacts } from "../excel/book";
import { createHost } from "./host";
import type { Host } from "./host";
import { shellServices } from "./shellServices";
import type { Shell } from "./shellServices";

export interface ExcelHostOptions extends WorkbookFacts {
  readonly payloadLimit?: number;
  readonly shell?: Shell;
}

/** Excel as a host: its object model over this workbook, each request one batch. Node and browser share it. */
export function openHost(workbook: LiveWorkbook, options: ExcelHostOptions = {}): Host {
  return createHost(new Workbook(workbook, options), {
    services: shellServices(options.shell),
    batch: (work) => workbook.batch(work),
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
  });
}
