import headingWordList from "../words/headings.json";
import { headingReader, type HeadingReading, type HeadingWordList } from "./headings/headingReader";
import { normaliseHeading } from "./headings/headingText";

export type { HeadingMeaning } from "./headingMeaning";
export type { HeadingReader, HeadingReading } from "./headings/headingReader";
export { normaliseHeading } from "./headings/headingText";

const list = headingWordList as unknown as HeadingWordList;

/** The reader of the headings that published plans and trackers use. */
export const productHeadings = headingReader(list);

const longestHeading = 90;
const whole = new Set(
  Object.values(list)
    .filter((words) => typeof words === "object")
    .flatMap(({ exact, also }) => [...exact, ...also].map(normaliseHeading)),
);

/** Whether a text, `normal` as it is compared, is as a whole a heading the field uses. Cheap, for every row of a sheet. */
export function isWholeHeading(text: string, normal = normaliseHeading(text)): boolean {
  return text.length <= longestHeading && whole.has(normal);
}

/** What a heading of the product's own list proposes; null where it is not a known one. */
export function readHeading(text: string): HeadingReading | null {
  return productHeadings.read(text);
}
