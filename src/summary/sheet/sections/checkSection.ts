import type { Plan } from "../../../plan/plan";
import type { Check } from "../../checks/check";
import { checksOf } from "../../checks/checksOf";
import { counted } from "../../wording/written/counted";
import { capitalised } from "../../wording/written/numberWords";
import type { Summary } from "../../summary";
import { textColumn } from "../listCells";
import type { Section } from "../section";

const signs: Readonly<Record<Check["result"], string>> = { holds: "✓", differs: "✗", unknown: "–" };

function noteOf(checks: readonly Check[]): string {
  const differing = checks.filter(({ result }) => result === "differs").length;
  const unknown = checks.filter(({ result }) => result === "unknown").length;
  const open = unknown === 0 ? "" : ` ${capitalised(counted(unknown, "is", "are"))} not checked.`;
  if (differing === 0) return `No sum differs.${open}`;
  return `${capitalised(counted(differing, "sum differs", "sums differ"))}: the table says where to look.${open}`;
}

/** The sums that must hold, each with its figures and its result in words. */
export function checkSection(summary: Summary, plan: Plan): Section {
  const checks = checksOf(summary, plan);
  return {
    heading: "Sums that must hold",
    notes: [noteOf(checks)],
    table: {
      name: "ActionPlan_Sums",
      columns: ["What must hold", "Figures", "Result", "Where to look"].map(textColumn),
      rows: checks.map(({ what, figures, result, says, whereToLook }) => [
        what,
        figures,
        `${signs[result]} ${says}`,
        whereToLook === "" ? "Nothing to look at" : whereToLook,
      ]),
      totalRow: false,
    },
    chart: null,
  };
}
