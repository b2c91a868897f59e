import { HostError } from "../protocol/hostError";

/** What an add-in gives has no type yet; these hand it on as what it must be, or answer InvalidArgument. */
export function asBoolean(given: unknown): boolean {
  if (typeof given !== "boolean") throw new HostError("InvalidArgument");
  return given;
}

export function asText(given: unknown): string {
  if (typeof given !== "string") throw new HostError("InvalidArgument");
  return given;
}

export function asNumber(given: unknown, least: number, most = Infinity): number {
  if (typeof given !== "number" || !(given >= least && given <= most)) throw new HostError("InvalidArgument");
  return given;
}
