import { ActionType, PathType } from "./wire";
import type { RequestBody } from "./wire";

// Request flag 1 will not do: the runtime also sets it for getCellProperties and getRowProperties.
const looksOnly = /^(_|Get|Activate|Select|Suspend|Calculate$)/;

/** Whether a request changes the workbook: it sets a property or calls a method that is no look-up. */
export function writesWorkbook(body: RequestBody): boolean {
  const sets = body.Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.setProperty ||
      type === ActionType.update ||
      (type === ActionType.method && !looksOnly.test(Name)),
  );
  const makes = Object.values(body.ObjectPaths).some(
    ({ ObjectPathType: type, Name }) => type === PathType.method && !looksOnly.test(Name),
  );
  return sets || makes;
}

/** The request that Excel.run sends at its end without waiting: it only gives references back. */
export function isCleanUp(body: RequestBody): boolean {
  const asked = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return asked.length > 0 && asked.every((action) => action.Name === "_RemoveReference");
}

/** A request to the window around the workbook, such as "my ribbon functions are ready"; editing never stops it. */
export function isForShell(body: RequestBody): boolean {
  const types = Object.values(body.ObjectPaths).map(({ ObjectPathType: type }) => type);
  return types.length > 0 && types.every((type) => type === PathType.newObject);
}
