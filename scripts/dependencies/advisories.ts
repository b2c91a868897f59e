import { spawnSync } from "node:child_process";
import { advisoriesSaid } from "./advisoriesSaid";

/** Asks the package registry for known weaknesses of what ships; fails on any. Says plainly where it does not answer. */
const asked = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  timeout: 120_000,
  shell: process.platform === "win32",
});
const { says, found } = advisoriesSaid(asked.stdout);
console.log(says);
process.exitCode = found > 0 ? 1 : 0;
