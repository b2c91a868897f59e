/** Excel on the web refuses answers of 5 MB; what is asked in one round trip is planned to stay below 4, in bytes. */
export const largestAnswer = 3_900_000;

/** Whether Excel refused because its answer would have been too large. */
export function isTooLarge(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}
