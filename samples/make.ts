import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "./buildWorkbook";
import { samples } from "./samples";

const folder = join(process.cwd(), "samples");
for (const sample of samples(folder)) {
  const bytes = await buildWorkbook(sample);
  writeFileSync(join(folder, sample.file), bytes);
  console.log(`samples/${sample.file} (${Math.ceil(bytes.length / 1024)} kB)`);
}
