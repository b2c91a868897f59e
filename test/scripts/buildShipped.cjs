// Runs as a process of its own: compiling inside Jest's sandbox takes several times as long.
// Argument: output folder. Writes to standard output, as JSON, the files that the shipped scripts are made of.
const webpack = require("webpack");
const shipped = require("../../webpack.config.cjs")({}, { mode: "production" });

const compiler = webpack({ ...shipped, output: { ...shipped.output, path: process.argv[2] } });
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exit(1);
  }
  const sources = [...stats.compilation.modules]
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap((module) => module.resource ?? []);
  // Closing writes the cache that makes the next build quick.
  compiler.close(() => process.stdout.write(JSON.stringify([...new Set(sources)])));
});
