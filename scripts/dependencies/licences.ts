import { readFileSync } from "node:fs";
import { licenceCounts, licenceProblems, licensedIn, type Licensed } from "./licenceList";

/** Prints what ships with its licences, and the licences of what only builds and tests; fails on one not on the list. */
const packages = licensedIn(JSON.parse(readFileSync("package-lock.json", "utf8")));
const [shipped, others]: readonly Licensed[][] = [true, false].map((ships) =>
  packages.filter((one) => one.ships === ships),
);

console.log("Ships with the add-in, or may be built into it:");
for (const { name, version, licence } of shipped ?? [])
  console.log(`  ${licence.padEnd(14)}${name} ${version}`);
console.log("Builds and tests only:");
for (const [licence, count] of licenceCounts(others ?? [])) console.log(`  ${licence.padEnd(24)}${count}`);
const problems = licenceProblems(packages);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
