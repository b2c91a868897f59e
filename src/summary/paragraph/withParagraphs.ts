import type { Plan } from "../../plan/plan";
import type { Summary } from "../summary";
import { paragraphOf } from "./paragraphOf";
import type { ParagraphStyle } from "./paragraphStyle";
import { reviewSubjects, workbookSubject } from "./subjects";

/**
 * The summary with the paragraphs of the workbook and of each review told in a style. No figure changes, so that the
 * pane can offer the other style without a refresh.
 */
export function withParagraphs(summary: Summary, plan: Plan, style: ParagraphStyle): Summary {
  const subjects = reviewSubjects(summary, plan);
  return {
    ...summary,
    paragraph: paragraphOf(workbookSubject(summary, plan), style),
    reviews: summary.reviews.map((review, index) => {
      const subject = subjects[index];
      return { ...review, paragraph: subject === undefined ? "" : paragraphOf(subject, style) };
    }),
  };
}
