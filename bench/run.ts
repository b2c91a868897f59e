import { bundleFigures } from "./bundles/figures";
import { isMet, type Figure } from "./figure";
import { isQuick } from "./howOften";
import { linesFigures } from "./lines/figures";
import { officeFigures } from "./office/figures";
import { pageFigures } from "./page/figures";
import { printTable } from "./printTable";
import { run as runReading } from "./reading/run";
import { reportFigures } from "./report/figures";
import { keepResults } from "./results";
import { startFigures } from "./start/figures";

/** Each part by its folder: measures, and returns its figures for the table. */
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  lines: linesFigures,
  office: officeFigures,
  report: reportFigures,
  bundles: bundleFigures,
  start: startFigures,
  page: pageFigures,
};

const names = ["reading", ...Object.keys(parts)];

/** Measures some parts, one after the other; true where all that is held holds. */
async function measure(wanted: readonly string[], isWhole: boolean): Promise<boolean> {
  const figures: Figure[] = [];
  for (const name of wanted) {
    console.error(`Measuring: ${name}`);
    figures.push(...((await parts[name]?.()) ?? []));
  }
  printTable(figures);
  if (isWhole && !isQuick()) keepResults(figures);
  const missed = figures.filter((figure) => !isMet(figure));
  const broken = missed.filter(({ target }) => target?.held === true);
  console.log(
    `\n${figures.filter(({ target }) => target).length} promises and aims: ${missed.length} not met, ${broken.length} of them held.`,
  );
  return broken.length === 0;
}

/** `npm run bench [-- NAME]`: everything into one table and bench/results.json, or one part. Exit status 1: a promise is broken. */
async function main([name, ...wishes]: readonly string[]): Promise<number> {
  if (name !== undefined && !names.includes(name)) {
    console.error(`There is no benchmark called ${name}. There is: ${names.join(", ")}.`);
    return 2;
  }
  const isRead = name !== undefined && name !== "reading" ? true : await runReading(wishes);
  if (name === "reading") return isRead ? 0 : 1;
  const wanted = name === undefined ? Object.keys(parts) : [name];
  const isHeld = await measure(wanted, name === undefined);
  return isRead && isHeld ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
