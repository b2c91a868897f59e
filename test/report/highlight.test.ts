import { readFileSync } from "node:fs";
import path from "node:path";
import { codec } from "../../workbench/engine/codec";
import { readFlags } from "../../workbench/report/flags";
import { makeReport } from "../../workbench/report/makeReport";
import { marksOn } from "../tasks/highlights/highlighting";

const sample = path.join(__dirname, "../../samples/01-peer-review-plan.xlsx");

async function savedRules(...further: readonly string[]) {
  const words = ["01.xlsx", "--as-of", "2021-07-13", "--plan-agreed", "2021-02-02", "--out", "out.xlsx"];
  const flags = readFlags([...words, ...further]);
  if (!flags.ok) throw new Error(flags.sentence);
  const made = await makeReport(new Uint8Array(readFileSync(sample)), flags.value);
  if (!made.ok || made.value.bytes === null) throw new Error("No workbook was made.");
  const read = await codec.read(made.value.bytes);
  if (!read.ok) throw new Error(read.why);
  const { workbook } = read.value;
  return Object.fromEntries(workbook.sheets().flatMap((sheet) => marksOn(workbook, sheet)));
}

test("--highlight saves the highlights of the peer review plan with the workbook", async () => {
  expect(await savedRules("--highlight")).toMatchObject({
    overdue: ["F23", "F41"],
    dueSoon: ["F19", "F29:F30"],
    notEvidenced: ["I26", "I40"],
  });
});

test("without it nothing is highlighted", async () => {
  expect(await savedRules()).toEqual({});
});
