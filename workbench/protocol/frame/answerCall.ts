import type { AppContext } from "./appContext";
import type { Envelope } from "./envelope";
import { executeMethod, settingTexts } from "./executeMethod";
import type { MethodSurroundings } from "./executeMethod";

export interface CallSurroundings extends MethodSurroundings {
  readonly context: AppContext;
  readonly onStarted: () => void;
  readonly onNotify: (what: number, rest: readonly unknown[]) => void;
}

const unknownAction = -2;
const failed = { Error: 5001, Version: 1 };

/** The data and error code for one call of the pane. A bug of the workbench is recorded, and answered all the same. */
export async function answerCall(
  asked: Envelope,
  around: CallSurroundings,
): Promise<readonly [data: unknown, errorCode: number]> {
  switch (asked._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      around.onStarted();
      return [{ ...around.context, _settings: settingTexts(around.workbook) }, 0];
    case "ContextActivationManager_notifyHost": {
      const told = (Array.isArray(asked._data) ? asked._data : []) as readonly unknown[];
      const [, what, ...rest] = told;
      if (typeof what === "number") around.onNotify(what, rest);
      return [null, 0];
    }
    case "executeMethod":
      try {
        return [await executeMethod(asked._data, around), 0];
      } catch (error) {
        around.host.crashes.push(error);
        return [failed, 0];
      }
    default:
      return [null, unknownAction];
  }
}
