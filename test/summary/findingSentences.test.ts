import { findingKinds, type Finding, type FindingKind } from "../../src/plan/finding";
import { describeFinding, findingTitle } from "../../src/summary/wording/findingWords";
import { findingCases, type FindingCase } from "./findingCases";

const findingOf = (kind: FindingKind, [cell, found, against]: FindingCase[0]): Finding => ({
  kind,
  severity: "warning",
  sheet: "SCR A",
  cell,
  found,
  ...(against !== undefined && { against }),
});

test.each(findingKinds)("%s is said in these sentences", (kind) => {
  const [finding, what, expected, whatToDo] = findingCases[kind];
  expect(describeFinding(findingOf(kind, finding))).toEqual({
    what: `${what} The sheet was not changed.`,
    expected,
    whatToDo,
  });
});

test.each<[FindingKind, FindingCase[0], string, string]>([
  [
    "dayOrMonth",
    ["E9", "09/12/2021", "2021-09-12 as text"],
    "“09/12/2021” may have been swapped by Excel; days above the 12th stand as text in its column.",
    "Expected: the month as a word, since 12 September 2021 may be meant.",
  ],
  [
    "assumedDate",
    ["E9", "within six months", "2021-09-01 counted from 2021-03-01"],
    "“within six months”, counted from 1 March 2021, is taken as 1 September 2021.",
    "Expected: an exact day; until then 1 September 2021 counts.",
  ],
  [
    "assumedDate",
    ["E9", "Soon"],
    "“Soon” names no exact day, so one was worked out.",
    "Expected: an exact day, such as 30/09/2021.",
  ],
  [
    "listOfNoReview",
    ["E9", ""],
    "the list names no review, so it is not known which one it is for.",
    "Expected: the same name of the review on the list and on its action sheet.",
  ],
])("%s at %j gives its own reason", (kind, finding, what, expected) => {
  expect(describeFinding(findingOf(kind, finding))).toMatchObject({
    what: `SCR A, E9: ${what} The sheet was not changed.`,
    expected,
  });
});

const blame =
  /\b(?:errors?|wrong\w*|invalid|illegal|fail(?:ed|ures?)?|faults?|mistakes?|bad|poor|careless|forgot\w*|must|null|undefined)\b/i;
const long = "Name a deputy for each lead, so that nothing waits, and tell the partners by letter who it is";

describe.each(findingKinds)("%s, whatever stands there,", (kind) => {
  const founds = ["", "wk c", "3", long, "two\nlines", '=HYPERLINK("x")', "<img onerror=x>"];
  const againsts = [undefined, "B9", "Plan, B9", "2021-05-04", "no line", long];
  const all = founds.flatMap((found) =>
    againsts.map((against) =>
      describeFinding(findingOf(kind, against === undefined ? ["E9", found] : ["E9", found, against])),
    ),
  );

  test("is said in whole sentences without blame or code", () => {
    for (const { what, expected, whatToDo } of all) {
      expect(what).toMatch(/^SCR A, E9: [^\n]+[^.]\. The sheet was not changed\.$/);
      expect(expected).toMatch(/^Expected: [^\n]+[^.]\.$/);
      expect(whatToDo).toMatch(/^[A-Z][^\n]+\.$/);
      expect(`${expected} ${whatToDo} ${findingTitle(kind)}`).not.toMatch(blame);
      expect(what + expected + whatToDo).not.toMatch(/ {2}|“”|undefined|\(\)/);
    }
    expect(describeFinding(findingOf(kind, ["E9", ""])).what).not.toMatch(blame);
  });

  test("says the same to do for all of its kind, and expects the same where nothing differs", () => {
    expect(new Set(all.map(({ whatToDo }) => whatToDo)).size).toBe(1);
    const plain = founds.map((found) => describeFinding(findingOf(kind, ["E9", found])).expected);
    expect(new Set(plain).size).toBe(1);
  });

  test("cuts what stands there at 80 characters", () => {
    for (const { what, expected } of all) expect(what + expected).not.toContain(long);
  });

  test("has a short title of its own", () => {
    expect(findingTitle(kind).length).toBeLessThanOrEqual(55);
    expect(findingKinds.filter((other) => findingTitle(other) === findingTitle(kind))).toEqual([kind]);
  });
});

test.each<[string, FindingCase[0], string]>([
  ["a day written out", ["E9", "Dec 2020", "2021-02-02"], "2 February 2021"],
  ["another cell", ["E9", "Dec 2020", "Plan, B9"], "Plan, B9"],
])("what a cell is held against may be %s", (_, finding, against) => {
  expect(describeFinding(findingOf("dueBeforeAgreed", finding)).expected).toContain(against);
});

test.each<[string | undefined, string]>([
  ["not accepted", "recommendation “4” is given as not accepted, and no live action answers it"],
  ["no live line", "all actions of recommendation “4” were closed without being done"],
  ["no line", "no action answers recommendation “4”"],
  [undefined, "no live action is known for “4”"],
])("an uncovered recommendation with %s", (against, words) => {
  const finding = findingOf("uncovered", against === undefined ? ["B4", "4"] : ["B4", "4", against]);
  expect(describeFinding(finding).what).toBe(`SCR A, B4: ${words}. The sheet was not changed.`);
});

test.each<[FindingKind, string, string]>([
  ["hiddenRows", "1", "1 action on hidden rows is counted with the others"],
  [
    "archiveSheet",
    "1",
    "the sheet reads as an archive, so it is not in the figures, and 1 of its actions is not finished",
  ],
  ["archiveSheet", "", "the sheet reads as an archive, so it is not in the figures"],
  ["unsureColumns", "revisedDue", "it is not certain which column holds the revised date"],
  ["notEvidenced", "", "the action is complete and its evidence is blank"],
  ["noLead", "TBC", "the action is red or amber and its lead says only “TBC”"],
])("%s with %j", (kind, found, words) => {
  const { what } = describeFinding(findingOf(kind, [null, found]));
  expect(what).toBe(`SCR A: ${words}. The sheet was not changed.`);
});
