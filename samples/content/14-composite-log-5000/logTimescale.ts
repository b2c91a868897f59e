import type { FreeCell } from "../../freeSheet";
import { pick, pickWeighted } from "./seededNumbers";

/** A timescale of the log: the cell, and what an officer reads in it (ISO days). */
export interface LogTimescale {
  readonly cell: FreeCell;
  readonly kind: "date" | "continuing" | "none" | "unreadable";
  readonly due: string | null;
  /** The first date, where a later one replaced it. */
  readonly first: string | null;
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

const two = (number: number): string => String(number).padStart(2, "0");
const monthEnd = (year: number, month: number): string =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const dated = (cell: FreeCell, due: string, first: string | null = null): LogTimescale => ({
  cell,
  kind: "date",
  due,
  first,
});
const undated = (cell: string, kind: LogTimescale["kind"]): LogTimescale => ({
  cell,
  kind,
  due: null,
  first: null,
});

/** A timescale as officers write them, between the years 2019 and 2022. */
export function logTimescale(random: () => number): LogTimescale {
  const year = 2019 + Math.floor(random() * 4);
  const month = 1 + Math.floor(random() * 12);
  const name = pick(months, (month - 0.5) / 12);
  const forms: readonly (readonly [() => LogTimescale, number])[] = [
    [() => onDay(year, month, 1 + Math.floor(random() * 28)), 46],
    [() => dated({ day: `${year}-${two(month)}-01`, shown: "mmm yy" }, monthEnd(year, month)), 16],
    [() => dated(`${name} ${year}`, monthEnd(year, month)), 12],
    [() => dated(`${name.slice(0, 3)}-${two(year % 100)}`, monthEnd(year, month)), 4],
    [() => quarter(year, 1 + Math.floor(random() * 4)), 6],
    [() => revised(year, month), 4],
    [() => undated(pick(["Ongoing", "Quarterly", "on-going"], random()), "continuing"), 6],
    [() => undated(pick(["TBC", "", "N/A"], random()), "none"), 4],
    [() => undated(pick(["When staffing allows", "Anytime"], random()), "unreadable"), 2],
  ];
  return pickWeighted(forms, random())();
}

function onDay(year: number, month: number, day: number): LogTimescale {
  const due = `${year}-${two(month)}-${two(day)}`;
  if (day % 5 === 0) return dated(`${two(day)}.${two(month)}.${year}`, due);
  return dated({ day: due, shown: "dd/mm/yyyy" }, due);
}

/** Quarters of the financial year, which begins in April: Q4 2021/22 ends in March 2022. */
function quarter(year: number, number: number): LogTimescale {
  const written = `Q${number} ${year}/${two((year + 1) % 100)}`;
  return dated(written, number === 4 ? monthEnd(year + 1, 3) : monthEnd(year, number * 3 + 3));
}

function revised(year: number, month: number): LogTimescale {
  const name = pick(months, (month - 0.5) / 12);
  return dated(
    `${name} ${year}, revised to ${name} ${year + 1}`,
    monthEnd(year + 1, month),
    monthEnd(year, month),
  );
}
