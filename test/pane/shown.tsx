import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The markup of a component as it first appears. */
export const markupOf = (element: ReactElement): string => renderToStaticMarkup(element);

/** What can be read there, without tags and styles. */
export function textOf(element: ReactElement): string {
  return markupOf(element)
    .replace(/<style[^>]*>.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
