/**
 * Excel's refusals, by code.
 * Words: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const words = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UndoNotSupported: "The operation cannot be undone, so it cannot be part of one undo step.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof words;

/** What Excel answers instead of a result. Anything else that is thrown is a bug of the workbench. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** "Worksheet.getRange"; the dispatcher fills it in. */
  location: string;

  constructor(code: HostErrorCode, message: string = words[code], location = "") {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}

/** As Excel answers an array of the wrong shape. */
export const wrongSize = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** The thing itself, or ItemNotFound where there is none. */
export function need<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new HostError("ItemNotFound");
  return found;
}
