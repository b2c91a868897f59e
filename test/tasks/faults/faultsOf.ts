import type { Fault } from "../../../workbench/protocol/faults/fault";
import type { HostErrorCode } from "../../../workbench/protocol/hostError";

/** How Excel may refuse any call. */
export const callErrors = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
  "ItemNotFound",
] as const satisfies readonly HostErrorCode[];

/** How Excel may refuse a whole request before it does anything. */
const requestErrors = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
] as const satisfies readonly HostErrorCode[];

/** What may go wrong with one call. */
const faultsOfCall = (call: number, hasBlock: boolean): Fault[] => [
  ...callErrors.map((code): Fault => ({ kind: "refused", call, code })),
  { kind: "short", call },
  ...(hasBlock ? (["rowMissing", "blockNull"] as const).map((kind): Fault => ({ kind, call })) : []),
];

// Before the add-in gives a request up, and after.
const lateBy = [100, 180];

/** What may go wrong with one request. */
const faultsOfRequest = (request: number): Fault[] => [
  ...requestErrors.map((code): Fault => ({ kind: "turnedAway", request, code })),
  { kind: "answerRefused", request, code: "ResponsePayloadSizeLimitExceeded" },
  { kind: "answerRefused", request, code: "GeneralException" },
  { kind: "notSent", request },
  { kind: "answerLost", request },
  { kind: "noAnswer", request, done: false },
  { kind: "noAnswer", request, done: true },
  ...lateBy.map((seconds): Fault => ({ kind: "late", request, seconds })),
];

/** What a clean run asks of Excel. */
export interface Asked {
  /** Of each call, the member, as "Worksheet.getRange". */
  readonly members: readonly string[];
  /** Of each call, whether its answer holds a block of cells. */
  readonly blocks: readonly boolean[];
  readonly requests: number;
}

/** Everything that may go wrong with any of the requests. */
export const faultsOfRequests = ({ requests }: Asked): Fault[] =>
  Array.from({ length: requests }, (_, at) => faultsOfRequest(at + 1)).flat();

/** Everything that may go wrong once. */
export const allFaults = (asked: Asked): Fault[] => [
  ...asked.blocks.flatMap((hasBlock, at) => faultsOfCall(at + 1, hasBlock)),
  ...faultsOfRequests(asked),
];
