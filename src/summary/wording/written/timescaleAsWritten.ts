import type { Line } from "../../../plan/line";
import { onOneLine } from "../../attention/onOneLine";
import { longDay } from "./days";
import { shorten } from "./shorten";

const longest = 80;
const wholeDay = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d+(?:\.\d+)?$/;

/**
 * A line's timescale as the officer wrote it, without quotation marks and cut where it is long; "" where it is a real
 * date or nothing but a day, so that the day that was taken says as much.
 */
export function timescaleAsWritten({ due, dueText }: Line): string {
  const text = onOneLine(dueText);
  if (text === "" || wholeDay.test(text) || (due !== null && text === longDay(due))) return "";
  return shorten(text, longest);
}
