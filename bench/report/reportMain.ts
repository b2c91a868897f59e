import { readFileSync } from "node:fs";
import { codec } from "../../workbench/engine/codec";
import { reportOf } from "../../workbench/report/reportShape";
import { measuredRefresh } from "../office/measuredRefresh";

// What `report` does, a step at a time, in a process of its own as it is for whoever runs it.
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ""));
const begin = performance.now();
const opened = await codec.read(bytes);
if (!opened.ok) throw new Error(opened.why);
const { workbook } = opened.value;
const read = performance.now();
const { refreshed, whole, engine, counting } = await measuredRefresh(workbook);
const told = performance.now();
const text = JSON.stringify(reportOf(refreshed, null), null, 2);
const reported = performance.now();
const saved = await codec.write(workbook);
const written = performance.now();
if (text.length === 0 || saved.length === 0) throw new Error("Nothing was reported.");
console.log(
  JSON.stringify({
    reading: read - begin,
    engine,
    counting,
    rest: whole - engine - counting,
    reporting: reported - told,
    saving: written - reported,
  }),
);
