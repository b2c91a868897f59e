import { buildFreeWorkbook } from "../../../samples/buildWorkbook";

const heading = (value: string) => ({ value, style: "heading" as const });

/** Texts that would be a formula or a page element if anything took them for more than text. */
export const formulaLead = '=HYPERLINK("https://example.org","Press me")';
export const elementLead = "<img src=x onerror=alert(1)>";

/** A small plan whose overdue and ungrounded lines carry hostile texts in every cell that is shown again. */
export function hostilePlan(): Promise<Uint8Array> {
  return buildFreeWorkbook({
    saved: "2021-10-01",
    sheets: [
      {
        name: "Plan",
        widths: [8, 30, 40, 40, 14, 12],
        rows: [
          ["Green = complete; Amber = work has started; Red = not started"],
          ["Ref", "Recommendation", "Action", "Lead", "Due", "RAG"].map(heading),
          ["1.1", "Share concerns.", "Agree one form for all.", formulaLead, "31/01/2021", "Red"],
          ["2.1", "Record visits.", "<b>Train</b> all teams.", elementLead, "28/02/2021", "Amber"],
          ["3.1", "", '+cmd|"/c calc"!A1', "@SUM(1;1)", "31/03/2021", "Amber"],
          ["4.1", "Hear the child.", "Ask the\tchildren\nthemselves.", "Named Nurse", "soon", "Green"],
        ],
      },
    ],
  });
}
