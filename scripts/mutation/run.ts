import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { rooms } from "./rooms";
import { tableOfScores } from "./scores";
import { declarationsOf, filesIn } from "./share";

// npm run mutation                       every room, one after the other: hours
// npm run mutation -- plan/cells summary  these rooms; "plan" and "summary" are the files at their top
// npm run mutation -- --share 10          a random tenth of all functions and values, in one go
const report = ".cache/mutation/report.json";
const kept = ".cache/mutation/reports";

/** Stryker over some files or ranges of lines; its report is kept under a name. */
function mutate(name: string, room: string, what: readonly string[]): void {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const done = spawnSync(path.join("node_modules", ".bin", "stryker"), ["run", "--mutate", what.join(",")], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_ROOM: room },
    shell: process.platform === "win32",
  });
  if (done.status === 0) renameSync(report, path.join(kept, `${name.replace("/", "-")}.json`));
  else process.exitCode = 1;
}

const filesOf = (room: string): string[] => filesIn(`src/${room}`, room.includes("/"));

/** What the words of the command ask for; false where they name no room. */
function mutateAsked(words: readonly string[]): boolean {
  const known = rooms();
  if (words[0] === "--share") {
    const share = Number(words[1]) / 100;
    for (const top of ["plan", "summary"])
      mutate(`share-${top}`, top, declarationsOf(filesIn(`src/${top}`, true), share));
    return true;
  }
  const unknown = words.filter((room) => !known.includes(room));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(", ")}. Rooms are: ${known.join(", ")}.`);
    return false;
  }
  for (const room of words.length > 0 ? words : known) mutate(room, room, filesOf(room));
  return true;
}

function main(words: readonly string[]): void {
  mkdirSync(kept, { recursive: true });
  if (!mutateAsked(words)) process.exitCode = 2;
  // A room that ran whole says more than a share of it.
  const whole = (name: string): boolean => name.startsWith("share-") === (words[0] === "--share");
  const reports = readdirSync(kept).filter(whole);
  console.log(`\n${tableOfScores(reports.map((name) => path.join(kept, name)))}`);
}

main(process.argv.slice(2));
