import { readPastedList } from "../../../../src/plan/recommendations/pasted/pastedList";

const listed = (pasted: string) => readPastedList(pasted).recommendations.map(({ ref, text }) => [ref, text]);
const lines = (...written: string[]): string => written.join("\n");
const agree = "Agree a funding formula";
const name = "Name deputies for each lead";
const two = [
  ["1", agree],
  ["2", name],
];

describe("a number alone is what the review is stated to hold", () => {
  test.each([
    ["26", 26],
    ["26\t", 26],
    [" 26\n", 26],
    ["26 recommendations", 26],
    ["26 Recommendations.", 26],
    ["18 areas for consideration", 18],
    ["The review made 26 recommendations.", 26],
    ["Stated number: 9", 9],
    ["twenty-six", 26],
    ["Twenty six recommendations", 26],
    ["The review made twenty\u2011six recommendations.", 26],
    ["Ninety-nine recommendations", 99],
    ["One hundred and six recommendations", null],
    ["0", null],
    ["", null],
    ["about 26 or so", null],
  ])("%j states %j", (pasted, stated) => {
    expect(readPastedList(pasted)).toMatchObject({ stated });
  });
  test("and may stand above the list", () => {
    const pasted = lines("The review made 26 recommendations:", `1. ${agree}`, `2. ${name}`);
    expect(readPastedList(pasted)).toMatchObject({ stated: 26, passedOver: [] });
    expect(listed(pasted)).toEqual(two);
  });
});

test.each([
  ["1.", lines("26", `1. ${agree}`, `2. ${name}`), 26],
  ["a bullet", lines("26", `• ${agree}`, `• ${name}`), 26],
  ["another number than 1: a page", lines("26", `7. ${agree}`, `8. ${name}`), null],
])("a bare number above a list that begins with %s", (_, pasted, stated) => {
  expect(readPastedList(pasted)).toMatchObject({ stated });
  expect(listed(pasted).map(([, text]) => text)).toEqual([agree, name]);
});

describe("numbered lines", () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ["1. and 2.", lines(`1. ${agree}`, `2. ${name}`), two],
    ["1) and 2)", lines(`1) ${agree}`, `2) ${name}`), two],
    ["(1) and (2)", lines(`(1) ${agree}`, `(2) ${name}`), two],
    ["Recommendation 1:", lines(`Recommendation 1: ${agree}`, `Recommendation 2: ${name}`), two],
    ["Recommendation 1 –", lines(`Recommendation 1 – ${agree}`, `Recommendation 2 – ${name}`), two],
    ["Recommendation 1 above its text", lines("Recommendation 1", agree, "", "Recommendation 2:", name), two],
    ["numbers above their texts", lines("1.", agree, "2.", name), two],
    [
      "R3b, 3(i)",
      lines(`R3b ${agree}`, `3(i) ${name}`),
      [
        ["3b", agree],
        ["3(i)", name],
      ],
    ],
    [
      "1.1 and 1.10",
      lines(`1.1 ${agree}`, `1.10 ${name}`),
      [
        ["1.1", agree],
        ["1.10", name],
      ],
    ],
    [
      "A1.",
      lines(`A1. ${agree}`, `A2. ${name}`),
      [
        ["A1", agree],
        ["A2", name],
      ],
    ],
    ["after tabs", lines(`1.\t${agree}`, `2.\t${name}`), two],
    ["indented by tabs", lines(`\t1. ${agree}`, `\t2. ${name}`), two],
    ["behind bullets", lines(`• 1. ${agree}`, `• 2. ${name}`), two],
    ["with blank lines and Windows line ends", `1. ${agree}\r\n\r\n  \r\n2. ${name}\r\n`, two],
    ["one line only", `1. ${agree}`, two.slice(0, 1)],
    [
      "one word beside its number",
      lines(`1. ${agree}`, "2. Training"),
      [
        ["1", agree],
        ["2", "Training"],
      ],
    ],
  ];
  test.each(cases)("%s", (_, pasted, expected) => {
    expect(listed(pasted)).toEqual(expected);
    expect(readPastedList(pasted)).toMatchObject({ stated: null, passedOver: [] });
  });
});

describe("lines that were wrapped", () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[], readonly string[]])[] = [
    [
      "continue the one above",
      lines("1. Agree a funding", "formula", "2. Name deputies", "for each", "lead"),
      two,
      [],
    ],
    [
      "also where there are more of them than numbers",
      lines("1. Agree", "a", "funding", "formula", "2. Name", "deputies", "for each", "lead"),
      two,
      [],
    ],
    [
      "join at a hyphen",
      lines("1. Agree a multi-", "agency formula for the partner-", "ship", `2. ${name}`),
      [
        ["1", "Agree a multi-agency formula for the partnership"],
        ["2", name],
      ],
      [],
    ],
    [
      "are not headings, where the line before is full",
      lines(
        "1. Agree a funding formula with every partner of the Northmere",
        "Safeguarding Partnership",
        `2. ${name}`,
      ),
      [
        ["1", "Agree a funding formula with every partner of the Northmere Safeguarding Partnership"],
        ["2", name],
      ],
      [],
    ],
    ["are not page numbers", lines(`1. ${agree}`, "12", `2. ${name}`), two, ["12"]],
    [
      "nor headings between",
      lines("Finance", `1. ${agree}.`, "Governance", `2. ${name}`),
      [
        ["1", `${agree}.`],
        ["2", name],
      ],
      ["Finance", "Governance"],
    ],
    [
      "nor headings after a blank line",
      lines(`1. ${agree}`, "", "Governance", `2. ${name}`),
      two,
      ["Governance"],
    ],
    [
      "sub-points belong to their recommendation",
      lines("1. Agree a", "• funding", "• formula", `2. ${name}`),
      [
        ["1", "Agree a funding formula"],
        ["2", name],
      ],
      [],
    ],
  ];
  test.each(cases)("%s", (_, pasted, expected, passedOver) => {
    expect(listed(pasted)).toEqual(expected);
    expect(readPastedList(pasted).passedOver).toEqual(passedOver);
  });
});

describe("rows of a table", () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      "number and text",
      lines(`21 BCFU 07\t${agree}`, `21 BCFU 08\t${name}`),
      [
        ["21 BCFU 07", agree],
        ["21 BCFU 08", name],
      ],
    ],
    [
      "with headings and more columns",
      lines("No.\tRecommendation\tAgency", `1\t${agree}\tAll`, `2\t${name}\tPolice`),
      two,
    ],
    ["the text first", lines("Recommendation\tNo", `${agree}\t1`, `${name}\t2`), two],
    ["a merged theme before the number", lines(`Finance\t1\t${agree}`, `\t2\t${name}`), two],
    [
      "line breaks and quotation marks in a cell",
      `1\t"Agree a ""funding""\r\nformula"\r\n2\t${name}\r\n`,
      [
        ["1", 'Agree a "funding" formula'],
        ["2", name],
      ],
    ],
    [
      "a number, a tab and a line break in one cell",
      lines('"1\tAgree a funding', 'formula"', `2\t${name}`),
      two,
    ],
    [
      "a quotation mark that is only text",
      lines('1\t"Think family" in all plans', `2\t${name}`),
      [
        ["1", '"Think family" in all plans'],
        ["2", name],
      ],
    ],
    ["the number again in the text", lines(`1\t1. ${agree}`, `2\t2. ${name}`), two],
    ["Recommendation 1 in the cell", lines(`Recommendation 1\t${agree}`, `Recommendation 2\t${name}`), two],
    [
      "bullets before tabs",
      lines(`•\t${agree}`, `•\t${name}`),
      [
        ["", agree],
        ["", name],
      ],
    ],
    ["sections between the rows", lines("Finance", `1\t${agree}`, "Governance", `2\t${name}`), two],
  ];
  test.each(cases)("%s", (_, pasted, expected) => {
    expect(listed(pasted)).toEqual(expected);
  });
});

describe("without numbers", () => {
  test("each line is a recommendation", () => {
    expect(listed(lines(agree, "", name))).toEqual([
      ["", agree],
      ["", name],
    ]);
  });
  test("a heading and a single word are none, and are told", () => {
    expect(readPastedList(lines("Recommendations", agree, "Finance", name))).toMatchObject({
      recommendations: [{ text: agree }, { text: name }],
      passedOver: ["Recommendations", "Finance"],
    });
  });
  test("lines below a bullet belong to it where most are bulleted", () => {
    expect(listed(lines(`• ${agree}`, "• Name deputies", "for each lead", "• Publish the plan"))).toEqual([
      ["", agree],
      ["", name],
      ["", "Publish the plan"],
    ]);
  });
});
