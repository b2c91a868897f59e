import { isFigureHeading, isOtherHeading, saysRisk } from "../../../src/plan/tables/otherTables";

test.each<[string, boolean]>([
  ["Telephone", true],
  ["E-mail", true],
  ["Version", true],
  ["mitigating actions", true],
  ["Action", false],
  ["Telephone tree for the out of hours team", false],
])("%j heads a table that is no plan: %s", (text, is) => {
  expect(isOtherHeading(text)).toBe(is);
});

test.each<[string, boolean]>([
  ["Red", true],
  ["TOTAL", true],
  ["Not started", true],
  ["Rating", false],
  ["Red actions that the board has seen", false],
])("%j stands above counts: %s", (text, is) => {
  expect(isFigureHeading(text)).toBe(is);
});

const padded = (text: string, length: number): string => text.padEnd(length, ".");

test.each<[string, string[], boolean]>([
  ["likelihood beside impact", ["Likelihood", "Impact"], true],
  ["probability beside severity", ["Probability (1-5)", "Severity (1-5)"], true],
  ["likelihood beside consequence, further apart", ["Likelihood", "Score", "Consequence"], true],
  ["likelihood alone", ["Likelihood", "Action"], false],
  ["impact alone, as plans have it", ["Action", "Impact"], false],
  ["in headings as long as a heading may be", [padded("Likelihood ", 60), padded("Impact ", 60)], true],
  ["in a sentence", [padded("Likelihood ", 61), "Impact"], false],
  ["a word that only begins so", ["Likelihoods", "Impact"], false],
])("a risk register: %s", (_, texts, is) => {
  expect(saysRisk(texts)).toBe(is);
});
