// Rules about days must not depend on where the machine stands; scripts/test.ts runs the pure tests in a second zone too.
process.env.TZ ??= "Europe/London";

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  transform,
  // The add-in takes only what it needs of culori, as modules; jest runs scripts, so it gets the whole as one.
  moduleNameMapper: { "^culori/fn$": "<rootDir>/node_modules/culori/bundled/culori.cjs" },
  testEnvironment: "node",
  // Office.js is one runtime for all files of a worker, and keeps what it has put on the global object.
  testEnvironmentOptions: { globalsCleanup: "off" },
});

const thoroughFaults = "test/tasks/faults/thorough/";

module.exports = {
  // A busy machine is slow, not wrong; what hangs is ended all the same.
  testTimeout: 180_000,
  testSequencer: "<rootDir>/test/longestFirst.cjs",
  projects: [
    project("unit", [
      "<rootDir>/test/{plan,summary,pane,samples,scripts}/**/*.test.ts?(x)",
      "<rootDir>/test/*.test.ts",
    ]),
    {
      ...project("edge", ["<rootDir>/test/{workbook,tasks,workbench,report}/**/*.test.ts"]),
      testPathIgnorePatterns: ["/node_modules/", thoroughFaults],
    },
    // Minutes for one table: before a release, not at every change.
    project("faults", [`<rootDir>/${thoroughFaults}*.test.ts`]),
    {
      ...project("browser", ["<rootDir>/test/e2e/**/*.test.ts"]),
      globalSetup: "<rootDir>/test/e2e/visiting/openWorkbench.ts",
      globalTeardown: "<rootDir>/test/e2e/visiting/closeWorkbench.ts",
    },
  ],
};
