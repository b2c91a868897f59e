import { figuresAsShipped, withCompiled } from "../asShipped";
import { figure, type Figure } from "../figure";
import { often } from "../howOften";

const processes = 5;

/** The first refresh of all, in fresh processes: everything is compiled on the way. */
function firstFigures(): Promise<readonly Figure[]> {
  return withCompiled("bench/office/firstMain.ts", ({ run }) => {
    const times = Array.from({ length: often(processes) }, () => JSON.parse(run()) as number[]);
    const at = (place: number): number[] => times.map((taken) => taken[place] ?? Number.NaN);
    const part = "first refresh in a fresh process, 10,000 lines";
    const rest = times.map(([whole = Number.NaN, engine = 0]) => whole - engine);
    return [
      figure(part, "the whole refresh", "ms", at(0)),
      figure(part, "everything but the spreadsheet in Excel's place", "ms", rest),
      figure(part, "of it understanding and summarising", "ms", at(2)),
    ];
  });
}

/** Whole refreshes through Microsoft's Office.js, beside the least that any add-in has to do there. */
export async function officeFigures(): Promise<readonly Figure[]> {
  return [...(await figuresAsShipped("bench/office/officeMain.ts")), ...(await firstFigures())];
}
