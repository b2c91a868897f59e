import { readFile, writeFile } from "node:fs/promises";
import { makeReport } from "./report/makeReport";
import { readFlags } from "./report/flags";
import { notWritable, refusedPlace } from "./report/outPlace";
import { readableReport } from "./report/readable";

/** The command line: one workbook in, one report out. Exit status 2 with one plain sentence where there is none. */
async function main(words: readonly string[]): Promise<number> {
  const flags = readFlags(words);
  if (!flags.ok) return refuse(flags.sentence);
  const { out } = flags.value;
  const refused = out === null ? null : await refusedPlace(out);
  if (refused !== null) return refuse(refused);
  const bytes = await readFile(flags.value.file).catch(() => null);
  if (!bytes) return refuse(`The file ${flags.value.file} cannot be read.`);
  const made = await makeReport(new Uint8Array(bytes), flags.value);
  if (!made.ok) return refuse(made.sentence);
  if (out !== null && made.value.bytes && !(await written(out, made.value.bytes)))
    return refuse(notWritable(out));
  for (const sentence of made.value.notes) process.stderr.write(`${sentence}\n`);
  const text = flags.value.json
    ? JSON.stringify(made.value.report, null, 2)
    : readableReport(made.value.report);
  process.stdout.write(`${text}\n`);
  return 0;
}

const written = (out: string, bytes: Uint8Array): Promise<boolean> =>
  writeFile(out, bytes).then(
    () => true,
    () => false,
  );

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

// Who reads through a pipe may have read enough ("| head"), which is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

main(process.argv.slice(2)).then(
  // Setting the status instead of leaving at once lets a long report reach a pipe whole.
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write("The report failed because of a mistake in the add-in. Nothing was written.\n");
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
