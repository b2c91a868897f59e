// The tests of src/plan and src/summary run in one process here, so that a mutant costs milliseconds and not a start of jest.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

const options = {
  sourceMaps: false,
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

/** From here on `require` reads TypeScript, and takes culori as one script, as in jest.config.cjs. */
exports.readTypeScript = () => {
  const read = (module, file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), { ...options, filename: file });
    module._compile(code, file);
  };
  Module._extensions[".ts"] = read;
  Module._extensions[".tsx"] = read;
  const resolve = Module._resolveFilename;
  Module._resolveFilename = (name, ...rest) => resolve(name === "culori/fn" ? "culori" : name, ...rest);
};
