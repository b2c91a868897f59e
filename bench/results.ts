import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { isMet, type Figure } from "./figure";

/** What the figures were measured on; nothing in it tells whose machine it is. */
const machine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processors: cpus().length,
  processor: cpus()[0]?.model.trim() ?? "",
  memoryInGigabytes: Math.round(totalmem() / 1e9),
});

/** Keeps the figures for people and programs to compare: what was measured, on what, and what was promised of it. */
export function keepResults(figures: readonly Figure[]): void {
  // What could not be measured is null in JSON.
  const kept = figures.map((figure) => ({ ...figure, met: figure.target === null ? null : isMet(figure) }));
  writeFileSync("bench/results.json", `${JSON.stringify({ machine: machine(), figures: kept }, null, 2)}\n`);
}
