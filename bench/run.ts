import { run as runReading } from "./reading/run";

/** Each benchmark by its folder: takes the words after its name, prints its figures, true where its thresholds hold. */
const benchmarks: Readonly<Record<string, (wishes: readonly string[]) => Promise<boolean>>> = {
  reading: runReading,
};

const [name = "", ...wishes] = process.argv.slice(2);
const wanted = name === "" ? Object.values(benchmarks) : [benchmarks[name]];
for (const benchmark of wanted) {
  if (!benchmark) {
    console.error(`There is no benchmark called ${name}. There is: ${Object.keys(benchmarks).join(", ")}.`);
    process.exitCode = 2;
  } else if (!(await benchmark(wishes))) process.exitCode = 1;
}
