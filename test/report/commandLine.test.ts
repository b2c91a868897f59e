import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { codec } from "../../workbench/engine/codec";
import { createLiveWorkbook } from "../../workbench/engine/createLiveWorkbook";

const folder = mkdtempSync(path.join(tmpdir(), "action-plan-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...words: string[]) {
  const tsx = path.join("node_modules", "tsx", "dist", "cli.mjs");
  return spawnSync(process.execPath, [tsx, "workbench/report.ts", ...words], { encoding: "utf8" });
}

async function blankWorkbook(): Promise<Uint8Array> {
  return codec.write(createLiveWorkbook());
}

async function workbookWithoutPlan(): Promise<Uint8Array> {
  const workbook = createLiveWorkbook();
  const [sheet = ""] = workbook.sheets();
  ["Name", "Role", "Telephone"].forEach((value, column) =>
    workbook.write(sheet, 0, column, { kind: "value", value }),
  );
  return codec.write(workbook);
}

// The first bytes of the compound file that holds a workbook with a password.
const compoundFile = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);

const bad: readonly [string, () => Promise<Uint8Array> | Uint8Array][] = [
  [
    "a Word file",
    () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }),
  ],
  ["a CSV", () => strToU8("Ref,Action,Lead,Due,RAG\n1,Act,Lead,May 2021,G\n")],
  ["an empty file", () => new Uint8Array()],
  ["an empty workbook", blankWorkbook],
  ["a workbook with no plan", workbookWithoutPlan],
  ["a workbook with a password", () => compoundFile],
];

test.each(bad)("%s: one plain sentence, status 2, nothing written", async (name, bytes) => {
  const file = path.join(folder, `${name}.xlsx`);
  const out = path.join(folder, `${name}-out.xlsx`);
  writeFileSync(file, await bytes());
  const { status, stdout, stderr } = report(file, "--json", "--out", out);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^[A-Z][^\n]{10,200}\.\n$/);
  expect(existsSync(out)).toBe(false);
});

const closed: readonly [string, () => string, RegExp][] = [
  ["a missing folder", () => path.join(folder, "missing", "out.xlsx"), /^There is no folder /],
  ["a folder", () => folder, /names a folder\.$/],
  ["nowhere", () => "", /names a folder\.$/],
  [
    "a folder that is a file",
    () => {
      writeFileSync(path.join(folder, "file"), "");
      return path.join(folder, "file", "out.xlsx");
    },
    /^There is no folder /,
  ],
];

test.each(closed)("--out to %s: one plain sentence, status 2, no report", (_, out, words) => {
  const { status, stdout, stderr } = report(
    "samples/03-thematic-review-plan.xlsx",
    "--json",
    `--out=${out()}`,
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^[^\n]{10,300}\.\n$/);
  expect(stderr.trim()).toMatch(words);
});

test("a write that fails at the end: one plain sentence, status 2, no report", () => {
  // Nothing stands in the way of this name until it is written: no file system takes one so long.
  const out = path.join(folder, `${"x".repeat(300)}.xlsx`);
  const { status, stdout, stderr } = report("samples/03-thematic-review-plan.xlsx", "--json", "--out", out);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^The workbook cannot be written to [^\n]+\.\n$/);
});

test("prints JSON and nothing else, and writes the workbook", () => {
  const out = path.join(folder, "out.xlsx");
  const { status, stdout } = report(
    "samples/03-thematic-review-plan.xlsx",
    "--as-of",
    "2023-09-12",
    "--json",
    "--out",
    out,
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    totals: { recommendations: 6, lines: 15, green: 6, amber: 9, overdue: 0 },
  });
  expect(existsSync(out)).toBe(true);
});

test("prints a readable report by default", () => {
  const { status, stdout } = report("samples/03-thematic-review-plan.xlsx", "--as-of", "2023-09-12");
  expect(status).toBe(0);
  expect(stdout).toContain("6 recommendations, 15 lines");
  expect(stdout).toContain("Overdue: none");
});

test("whoever reads only the beginning of a report is told of no fault", async () => {
  const tsx = path.join("node_modules", "tsx", "dist", "cli.mjs");
  const words = ["samples/02-six-review-plans.xlsx", "--json", "--as-of", "2021-10-12"];
  const running = spawn(process.execPath, [tsx, "workbench/report.ts", ...words]);
  running.stdout.destroy();
  let said = "";
  running.stderr.on("data", (some: Buffer) => (said += some.toString("utf8")));
  const status = await new Promise((resolve) => running.on("close", resolve));
  expect([status, said]).toEqual([0, expect.not.stringContaining("EPIPE")]);
});
