import type { LiveWorkbook } from "../../engine/liveWorkbook";
import { Workbook } from "../../excel/workbook";
import { performing } from "../batch/actions";
import type { RequestBody } from "../batch/wire";

/**
 * Carries a request out one action at a time. When Excel refuses a call, it leaves the workbook as it is before that
 * call's step, whatever the error: so every such state can be looked at in one go.
 * @returns after each action, the member it asked first, as "Worksheet.getRange"; null where it was no call
 */
export function* stepThrough(workbook: LiveWorkbook, body: RequestBody): Generator<string | null, void> {
  let asked: string | null = null;
  const perform = performing(
    {
      root: new Workbook(workbook, {}),
      services: new Map(),
      kept: new Map(),
      keptIds: new WeakMap(),
      nextId: () => "",
      before: (member) => {
        asked ??= member;
      },
      starting: () => undefined,
      listened: new Map(),
    },
    body,
  );
  for (const action of body.Actions) {
    asked = null;
    workbook.batch(() => perform(action));
    yield asked;
  }
}
