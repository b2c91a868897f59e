import { figure, held, type Figure } from "../figure";
import { measuredRefresh } from "./measuredRefresh";
import { mostTrips, refused } from "./mostTrips";
import { planWorkbook } from "./planWorkbook";

const sizes = [
  { sheets: 1, lines: 100, what: "1 sheet of 100 lines" },
  { sheets: 50, lines: 40, what: "50 sheets of 40 lines" },
  { sheets: 1, lines: 1_000, what: "1 sheet of 1,000 lines" },
  { sheets: 1, lines: 10_000, what: "1 sheet of 10,000 lines" },
  { sheets: 1, lines: 20_000, what: "1 sheet of 20,000 lines" },
] as const;

/** Round trips and bytes of the first refresh of workbooks of several sizes: always the same, so measured once. */
export async function tripFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { sheets, lines, what } of sizes) {
    const { reads, writes, readBytes, writtenBytes, largestBytes } = await measuredRefresh(
      planWorkbook(sheets, lines),
    );
    const part = `round trips and bytes, ${what}`;
    figures.push(
      figure(part, "reads", "", [reads], { target: held(mostTrips(3, readBytes)) }),
      figure(part, "writes", "", [writes], { target: held(mostTrips(1, writtenBytes)) }),
      figure(part, "read", "kB", [readBytes / 1000]),
      figure(part, "written", "kB", [writtenBytes / 1000]),
      figure(part, "largest of them", "kB", [largestBytes / 1000], { target: held(refused / 1000) }),
    );
  }
  return figures;
}
