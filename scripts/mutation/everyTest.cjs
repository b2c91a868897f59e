// Mocha's only test file: every test of src/plan and src/summary, in one process, nearest to the mutated room first.
const { readdirSync, statSync } = require("node:fs");
const path = require("node:path");
const { expect } = require("expect");
const each = require("jest-each").bind;
const fastCheck = require("fast-check");
const Mocha = require("mocha");
const { readTypeScript } = require("./readTypeScript.cjs");
const { loadForgetting } = require("./forgetting.cjs");

const { after, before, beforeEach, describe, it } = globalThis;

const tests = path.resolve(__dirname, "../../test");
/** The folder below src whose mutants run, such as "plan/cells". */
const room = process.env.MUTATION_ROOM ?? "";
/** Beginnings of titles of tests that take seconds: left out, as each mutant would wait for them. */
const { slow, runsOfProperties } = require("./pace.json");

/** How many folders two paths share from the top. */
function shared(one, other) {
  const [names, others] = [one.split("/"), other.split("/")];
  const end = names.findIndex((name, at) => name !== others[at]);
  return end === -1 ? names.length : end;
}

/** The files of plan and summary in a folder, as "plan/cells/day.ts". */
const namesOf = (folder) =>
  ["plan", "summary"].flatMap((top) =>
    readdirSync(path.join(__dirname, folder, top), { recursive: true }).map((name) =>
      `${top}/${name}`.replaceAll(path.sep, "/"),
    ),
  );

/** The nearest tests first, then whole plans, which notice most of what is left, then small files before large ones. */
function nearestFirst() {
  const size = (name) => statSync(path.join(tests, name)).size;
  const near = (name) => Math.max(shared(name, room), name.startsWith("plan/wholePlans/") ? 1.5 : 0);
  return namesOf("../../test")
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort((one, other) => near(other) - near(one) || size(one) - size(other));
}

/** Properties try fewer cases, and the same ones for every mutant. */
function samePropertiesForEveryMutant() {
  const assert = (property, parameters = {}) =>
    fastCheck.assert(property, {
      ...parameters,
      seed: 1,
      endOnFailure: true,
      numRuns: Math.min(parameters.numRuns ?? 100, runsOfProperties),
    });
  const inCache = require.cache[require.resolve("fast-check")];
  inCache.exports = { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
}

/** Mutants share the machine, so the clock tells nothing about them: whatever is timed runs once and took no time. */
function noClock() {
  const file = path.join(tests, "quickestOf.ts");
  require(file);
  require.cache[file].exports = {
    quickestOf: (run) => {
      run();
      return 0;
    },
  };
}

/** Jest's `test` over mocha's. */
function jestTest(title, run) {
  if (!slow.some((beginning) => title.startsWith(beginning))) it(title, run);
}

/**
 * Stryker chooses tests by one pattern, "(^title$)|(^title$)…", of which thousands of titles would take mocha a second
 * for each mutant; a set of the same titles takes none.
 */
function chooseBySet() {
  const breaks = { n: "\n", r: "\r" };
  Mocha.prototype.grep = function (pattern) {
    const titles = pattern.source.slice(2, -2).split("$)|(^");
    const chosen = new Set(
      titles.map((title) => title.replace(/\\(.)/gs, (_, sign) => breaks[sign] ?? sign)),
    );
    this.options.grep = { test: (title) => chosen.has(title) };
    return this;
  };
}

/** What ran while tests were loaded and in tests too needs no new process: the tests decide about it. */
function onlyLoadedOnce() {
  const { static: loaded, perTest } = globalThis.__stryker__?.mutantCoverage ?? {};
  for (const mutants of Object.values(perTest ?? {}))
    for (const mutant of Object.keys(mutants)) delete loaded[mutant];
}

readTypeScript();
samePropertiesForEveryMutant();
noClock();
chooseBySet();
globalThis.expect = expect;
globalThis.test = Object.assign(jestTest, { each: each(jestTest, false) });
describe.each = each(describe, false);
// The rules first, by themselves: a test that asks something while it is loaded would fill their memories.
const forget = loadForgetting(() => {
  for (const name of namesOf("../../src").filter((name) => /\.ts$/.test(name)))
    require(path.join(__dirname, "../../src", name));
});
for (const name of nearestFirst()) require(path.join(tests, name));
before(forget);
beforeEach(() => {
  // Who reaches what is told test by test; under a mutant, what one test remembers is true for the next.
  if (globalThis.__stryker__?.activeMutant === undefined) forget();
});
after(onlyLoadedOnce);
