import { buildShippedPages } from "../../test/scripts/shippedPages";
import { figure, held, type Figure } from "../figure";
import { budgets, pagesWithBudget } from "./budgets";

/** What the pages weigh as they ship. */
export async function bundleFigures(): Promise<readonly Figure[]> {
  const shipped = await buildShippedPages();
  try {
    const part = "scripts as they ship, gzip";
    const size = (files: readonly string[]): readonly number[] => [shipped.gzipped(files) / 1000];
    const atOnce = pagesWithBudget.flatMap((page) => shipped.scriptsOf(page));
    const later = shipped.scripts.filter((script) => !atOnce.includes(script));
    return [
      ...pagesWithBudget.map((page) =>
        figure(part, `loaded at once by ${page}`, "kB", size(shipped.scriptsOf(page)), {
          target: held(budgets.atOnce[page]),
        }),
      ),
      figure(part, "loaded later", "kB", size(later), { target: held(budgets.later) }),
      figure(part, "all together", "kB", size(shipped.scripts)),
    ];
  } finally {
    shipped.remove();
  }
}
