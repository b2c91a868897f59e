// Runs as a process of its own, so that compiling never slows the server or a test down.
// Arguments: output folder, where Office.js comes from ("local" or "shipped"), and "watch" to go on building.
// Tells its parent after every build: { problems: string[] }.
const webpack = require("webpack");
const workbenchPages = require("./webpack.workbench.cjs");

const [output, officeJs, watch] = process.argv.slice(2);
const compiler = webpack(workbenchPages({ output, officeJs }));

const tell = (error, stats) => {
  const problems = error
    ? [error.message]
    : stats
        .toJson({ all: false, errors: true })
        .errors.map((problem) =>
          [problem.moduleName ?? problem.file, problem.message].filter(Boolean).join("\n"),
        );
  process.send?.({ problems });
  return problems.length === 0;
};

if (watch === "watch") {
  compiler.watch({ aggregateTimeout: 100 }, tell);
  process.on("disconnect", () => process.exit());
} else {
  compiler.run((error, stats) => {
    const built = tell(error, stats);
    // Closing writes the cache that makes the next start quick.
    compiler.close(() => process.exit(built ? 0 : 1));
  });
}
