import { readPastedList } from "../../../../src/plan/recommendations/pasted/pastedList";

const agree = "Agree a three-year funding formula";
const report = "Publish a yearly report";
const schools = "Ensure that (a) health and (b) schools attend";

/** The numbers and texts that were read, then what was stated and what was passed over. */
function read(pasted: string): string[] {
  const { recommendations, stated, passedOver } = readPastedList(pasted);
  return [
    ...recommendations.map(({ ref, text }) => `${ref}|${text}`),
    ...(stated === null ? [] : [`stated ${stated}`]),
    ...passedOver.map((text) => `passed over: ${text}`),
  ];
}

test.each<[string, string, string[]]>([
  [
    "texts wrapped under words and numbers, with blank lines",
    `Recommendation 1: Agree a three-year funding\nformula\n\r\nRecommendation 2: Ensure that (a) health and (b) schools\nattend`,
    [`1|${agree}`, `2|${schools}`],
  ],
  ["a wrapped bullet", `• Publish a yearly\nreport\n`, [`|${report}`]],
  ["a number above one numbered 1.1", `26\r\n1.1 ${agree}`, [`1.1|${agree}`, "stated 26"]],
  ["a number of one figure", "2", ["stated 2"]],
  ["headings only", "No.\tRecommendation\tAgency", []],
  ["headings and a row", `No.\tRecommendation\tAgency\n1\t${agree}\tCouncil`, [`1|${agree}`]],
  [
    "a line below the last item",
    `1 ${agree}\n\n2 ${schools}\nLead: Council`,
    [`1|${agree}`, `2|${schools} Lead: Council`],
  ],
  ["numbers on lines of their own", `R1\r\n${agree}\nR2\r\n${report}`, [`R1|${agree}`, `R2|${report}`]],
  [
    "parts in letters",
    `1 ${agree}\n1a ${report}\n1b ${schools}`,
    [`1|${agree}`, `1a|${report}`, `1b|${schools}`],
  ],
  ["a number in brackets", `(1) ${agree}\n(2) ${report}`, [`1|${agree}`, `2|${report}`]],
  ["dashes behind numbers", `1 - ${agree}\n2 – ${report}`, [`1|${agree}`, `2|${report}`]],
  [
    "a text in quotation marks over two lines",
    `1\t"${agree}\n${report}"\n2\t${schools}`,
    [`1|${agree} ${report}`, `2|${schools}`],
  ],
  [
    "a doubled quotation mark",
    `1\t"Agree a ""fair"" formula"\n2\t${report}`,
    ['1|Agree a "fair" formula', `2|${report}`],
  ],
])("%s", (_, pasted, expected) => {
  expect(read(pasted)).toEqual(expected);
});
