import { calendarOf, type Day } from "../../../src/plan/cells/day";
import type { Seeded } from "./seeded";
import type { MadeCell } from "./plausibleCells";

const monthNames =
  "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const two = (number: number): string => String(number).padStart(2, "0");

/** Ways in which plans write a day; a real date keeps its number format. */
const waysToWrite: readonly ((serial: number) => MadeCell)[] = [
  (serial) => ({ value: serial, format: "dd/mm/yyyy" }),
  (serial) => ({ value: serial, format: "mmm-yy" }),
  (serial) => ({ value: serial, format: "[$-809]d mmmm yyyy;@" }),
  (serial) => {
    const { year, month, day } = calendarOf(serial as Day);
    return { value: `${two(day)}.${two(month)}.${year}`, format: "General" };
  },
  (serial) => {
    const { year, month, day } = calendarOf(serial as Day);
    return { value: `${day}/${two(month)}/${String(year).slice(2)}`, format: "@" };
  },
  (serial) => {
    const { year, month } = calendarOf(serial as Day);
    return { value: `${monthNames[month - 1] ?? ""} ${year}`, format: "General" };
  },
  (serial) => {
    const { year, month } = calendarOf(serial as Day);
    return {
      value: `${(monthNames[month - 1] ?? "").slice(0, 3)} ${String(year).slice(2)}`,
      format: "General",
    };
  },
];

/** One way of writing days, kept for a whole column. */
export function dayWriter(random: Seeded): (serial: number) => MadeCell {
  return random.pick(waysToWrite);
}

const untimed = [
  ...["Ongoing", "TBC", "End of Q2", "Immediate", "within 6 months", "Autumn term 2021", "Q3 2021/22"],
  ...["2021/22", "By end of March 2022", "Quarterly", "ASAP", "17/18", "By 2022", "Continuous"],
];

/** A timescale: mostly days, with the words that plans use in between, or financial years and quarters throughout. */
export function timescaleWriter(random: Seeded): (serial: number) => MadeCell {
  const write = dayWriter(random);
  const style = random.whole(0, 9);
  const years = ["2020/21", "2021/22", "2021/22 & 2022/23", "2022/23", "Ongoing"];
  const quarters = ["Q1 2021/22", "Q2 2021/22", "Q4 2021/22", "End of Q3", "Ongoing"];
  const general = (value: string): MadeCell => ({ value, format: "General" });
  if (style === 0) return () => general(random.pick(years));
  if (style === 1) return () => general(random.pick(quarters));
  const share = style < 5 ? 0.45 : 0.15;
  return (serial) => (random.chance(share) ? general(random.pick(untimed)) : write(serial));
}
