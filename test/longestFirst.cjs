const { default: Sequencer } = require("@jest/test-sequencer");

/** Where the tests are that take longest, the longest first. */
const longest = ["test/e2e/gallery/", "test/tasks/faults/", "test/samples/damaged/", "test/tasks/"];

const placeOf = ({ path }) => path.replaceAll("\\", "/");
const rankOf = (test) => {
  const rank = longest.findIndex((part) => placeOf(test).includes(part));
  return rank < 0 ? longest.length : rank;
};
const isBrowser = (test) => placeOf(test).includes("test/e2e/");

/**
 * On a clean checkout jest knows no times yet; what takes longest must not come last, with all other processors idle.
 * Tests in a browser, which wait most of their time, take turns with those that wait for nothing.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other));
    const browser = sorted.filter(isBrowser);
    const others = sorted.filter((test) => !isBrowser(test));
    const turns = Array.from({ length: Math.max(browser.length, others.length) }, (_, at) => at);
    return turns.flatMap((at) => [browser[at], others[at]]).filter((test) => test !== undefined);
  }
};
