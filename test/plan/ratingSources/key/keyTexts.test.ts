import { colourOfHeading } from "../../../../src/plan/ratingSources/colours/headingColour";
import { codesIn } from "../../../../src/plan/ratingSources/key/keyCodes";
import { keyLabel, keyPairs } from "../../../../src/plan/ratingSources/key/keyPairs";
import { percentSteps } from "../../../../src/plan/ratingSources/key/percentRule";
import { saysPlainlyDone, sensesOfMeaning } from "../../../../src/plan/ratingSources/key/sensesOfMeaning";

test.each([
  ["RAG status - green", "green"],
  ["RAG - A", "amber"],
  ["yellow", null],
  ["white", null],
  ["the colour of this is green", null],
])("the heading %j names %j", (heading, colour) => {
  expect(colourOfHeading(heading)).toBe(colour);
});

test.each([
  [
    "Complete = Green, In progress = Amber, Not started = Red",
    ["complete green", "in progress amber", "not started red"],
  ],
  ["Green = complete; Amber = work has started and is on-going", []],
  ["Action 1: write to schools. Action 2: meet the heads", []],
  ["OT = superseded", []],
  ["NS = not started, C = complete", ["ns notStarted", "c done"]],
  ["1 = complete, 2 = late, 1 = late", []],
])("%j explains the codes %j", (text, codes) => {
  expect([...codesIn([text])].map((pair) => pair.join(" "))).toEqual(codes);
});

test.each([
  [
    "Rating rule: 0-25% red, 26-99% amber, 100% green",
    "rating rule: 0-25%",
    "red rating rule: 0-25%; amber 26-99%; green 100%",
  ],
  ["White for significant issues", "", ""],
  ["White: for significant issues", "", "white significant issues"],
  ["grey and purple", "", "grey and; purple "],
  ["green where green is complete", "", "green ; green complete"],
  ["Priority RAG: Red = now", "priority rag:", "red now"],
  ["Amber/Yellow = late, Red/Amber = stuck, Green = done", "", "amber late; green done"],
])("%j has the label %j and explains %j", (text, label, pairs) => {
  expect(keyLabel(text)).toBe(label);
  expect(
    keyPairs(text)
      .map(({ colour, meaning }) => `${colour} ${meaning}`)
      .join("; "),
  ).toBe(pairs);
});

test.each([
  ["2021-10-12", ""],
  ["100 % complete: implemented", "done 100-100"],
  ["In progress - 50%", "underWay 50-50"],
  ["Progress so far: 0% = not started, 100% = complete", "notStarted 0-0, done 100-100"],
])("%j has the steps %j", (text, steps) => {
  expect(
    percentSteps(text)
      .map(({ sense, from, to }) => `${sense} ${from}-${to}`)
      .join(", "),
  ).toBe(steps);
});

test.each([
  ["Green", [], false],
  ["complete", ["done"], true],
  ["the work has been done", ["done"], true],
  ["not complete", [], false],
  ["complete but late", ["atRisk", "done"], false],
  ["Complete – no concerns since", ["done"], false],
])("a key that says %j means %j, and plainly done: %j", (meaning, senses, plainly) => {
  expect([...sensesOfMeaning(meaning)]).toEqual(senses);
  expect(saysPlainlyDone(meaning)).toBe(plainly);
});
