import type { Day } from "../../../plan/cells/day";
import { longDay } from "./days";

/** Who wrote a sheet and on which day, as the beginning of a sentence; the day only, so that a second refresh changes nothing. */
export function writtenBy(refreshedOn: Day): string {
  return `Written by Action plan summary on ${longDay(refreshedOn)}`;
}
