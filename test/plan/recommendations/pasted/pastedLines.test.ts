import { readPastedList } from "../../../../src/plan/recommendations/pasted/pastedList";

const agree = "Agree a funding formula";
const name = "Name deputies for each lead";
const capacity = "Review the capacity of the team";
const two = [`1|${agree}`, `2|${name}`];
type Case = readonly [
  what: string,
  lines: readonly string[],
  recommendations: readonly string[],
  passedOver?: readonly string[],
];
const whole = (cases: readonly Case[]) =>
  cases.map(
    ([what, lines, recommendations, passedOver = []]) => [what, lines, recommendations, passedOver] as const,
  );
const read = (lines: readonly string[]) => {
  const { recommendations, passedOver } = readPastedList(lines.join("\n"));
  return [recommendations.map(({ ref, text }) => `${ref}|${text}`), passedOver];
};

describe("rows of a pasted table", () => {
  const cases: readonly Case[] = [
    [
      "the headings say which column is which",
      ["Order\tNo\tRecommendation\tBackground", `1\t7\t${agree}\tThe review heard of it from many people`],
      [`7|${agree}`],
    ],
    [
      "even if another has more numbers",
      ["No\tPage\tRecommendation", `1\t12\t${agree}`, `2\t13\t${name}`, "\t14\tof the board"],
      [`1|${agree}`, `2|${name} of the board`],
    ],
    [
      "even if another has longer texts",
      ["Recommendation\tBackground\tNo", `${agree}\tThe review heard of it from many people\t1`],
      [`1|${agree}`],
    ],
    [
      "without them, numbers are no texts",
      ["Recommendation 11\tTrain staff", "Recommendation 12\tMeet often"],
      ["11|Train staff", "12|Meet often"],
    ],
    [
      "without numbers, the longest are texts",
      [`${agree}\tAll`, `${name}\tPolice`],
      [`|${agree}`, `|${name}`],
    ],
    [
      "a number has 25 letters",
      [`1\t${agree}`, `Area for consideration 12\t${name}`],
      [`1|${agree}`, `12|${name}`],
    ],
    ["and not 26", [`1\t${agree}`, `Area for consideration 123\t${name}`], [`1|${agree} ${name}`]],
    ["another number in the text stays", [`7\t1. ${agree}`], [`7|1. ${agree}`]],
    ["headings of something else are told", ["Ref\tReview", `1\t${agree}`], [`1|${agree}`], ["Review"]],
    [
      "a row that only says it is about recommendations is told",
      [`1\t${agree}`, "4\tRecommendations for the board"],
      [`1|${agree}`],
      ["4 Recommendations for the board"],
    ],
    ["a row without tabs is told", [`1\t${agree}`, "Finance\t", `2\t${name}`], two, ["Finance"]],
    [
      "what stands in another column is told",
      [`1\t${agree}\tAll`, "\t\tAll", `2\t${name}\tPolice`],
      two,
      ["All"],
    ],
    [
      "a long line below a row continues it",
      [
        `1\t${agree}`,
        "of the partnership and each of its members in the whole county",
        "",
        "Governance",
        `2\t${name}`,
      ],
      [`1|${agree} of the partnership and each of its members in the whole county`, `2|${name}`],
      ["Governance"],
    ],
    [
      "a number and a text in one cell",
      ['"21 BCFU 07\tAgree a funding', 'formula"', `21 BCFU 08\t${name}`],
      [`21 BCFU 07|${agree}`, `21 BCFU 08|${name}`],
    ],
    ["also where no other row has two", ['"1\tAgree a funding', 'formula"'], [`1|${agree}`]],
  ];
  test.each(whole(cases))("%s", (_, lines, recommendations, passedOver) => {
    expect(read(lines)).toEqual([recommendations, passedOver]);
  });
});

describe("numbers at the beginning of lines", () => {
  const cases: readonly Case[] = [
    [
      "number them where half have one",
      ["1. Agree a", "funding formula", "3. Name deputies", "for each lead"],
      [`1|${agree}`, `3|${name}`],
    ],
    [
      "number them where they count up",
      ["9. Agree", "a", "funding", "formula", "10. Name", "deputies", "for each", "lead"],
      [`9|${agree}`, `10|${name}`],
    ],
    [
      "do not where they do not count up",
      [agree, name, `12. ${capacity}`, "Publish a report", "7. Train all deputies", "Meet the family"],
      [
        `|${agree}`,
        `|${name}`,
        `12|${capacity}`,
        "|Publish a report",
        "7|Train all deputies",
        "|Meet the family",
      ],
    ],
    [
      "do not where there is one",
      [agree, name, `3. ${capacity}`, "Publish a report"],
      [`|${agree}`, `|${name}`, `3|${capacity}`, "|Publish a report"],
    ],
    [
      "are pages where they stand alone in a text",
      ["1. Agree a", "12", "funding formula", `2. ${name}`],
      two,
      ["12"],
    ],
    [
      "go on after 999",
      [`998. Meet`, `999. ${agree}`, `1000. ${name}`, `1001 ${capacity}`],
      ["998|Meet", `999|${agree}`, `1000|${name}`, `1001|${capacity}`],
    ],
    [
      "but not with a year",
      [`1. ${agree} with every partner by`, `2021. ${capacity}`, `2. ${name}`],
      [`1|${agree} with every partner by 2021. ${capacity}`, `2|${name}`],
    ],
    [
      "nor with a day on a line of its own",
      [`1. ${agree}`, "by March 2022", `2. ${name}`],
      [`1|${agree} by March 2022`, `2|${name}`],
    ],
    ["are pages that are called so", [`1. ${agree}`, "Page 3 of 10", `2. ${name}`], two, ["Page 3 of 10"]],
    ["nor with the one after it", [`999. ${agree} of`, "1001 deputies"], [`999|${agree} of 1001 deputies`]],
  ];
  test.each(whole(cases))("%s", (_, lines, recommendations, passedOver) => {
    expect(read(lines)).toEqual([recommendations, passedOver]);
  });
});

describe("an unnumbered line between numbered ones", () => {
  const line = (letters: number) => `Finance ${"x".repeat(letters - 8)}`;
  const before = (letters: number) => `Agree ${"y".repeat(letters - 9)}`;
  const between = (said: string, ...more: string[]) => [`1. ${agree}.`, said, ...more, `2. ${name}`];
  const goesOn = (said: string): readonly string[] => [`1|${agree}. ${said}`, `2|${name}`];
  const ended = [`1|${agree}.`, `2|${name}`];
  const cases: readonly Case[] = [
    ["is a heading behind a full stop", between("Finance, people"), ended, ["Finance, people"]],
    ["of 60 letters too", between(line(60)), ended, [line(60)]],
    ["not of 61", between(line(61)), goesOn(line(61))],
    ["not behind a bullet", between("• Finance"), goesOn("Finance")],
    ["not with a mark at its end", between("Finance;"), goesOn("Finance;")],
    ["not with a small letter", between("finance Board"), goesOn("finance Board")],
    [
      "not above another one",
      between("Finance", "Governance"),
      [`1|${agree}. Finance`, `2|${name}`],
      ["Governance"],
    ],
    ["not at the end", [`1. ${agree}.`, "Finance"], [`1|${agree}. Finance`]],
    [
      "is one behind a short line",
      [`1. ${before(39)}`, "Finance", `2. ${name}`],
      [`1|${before(39)}`, `2|${name}`],
      ["Finance"],
    ],
    [
      "not behind one of 40 letters",
      [`1. ${before(40)}`, "Finance", `2. ${name}`],
      [`1|${before(40)} Finance`, `2|${name}`],
    ],
    [
      "is one behind 45 where others have 80",
      [`1. ${before(45)}`, "Finance", `2. ${before(80)}`],
      [`1|${before(45)}`, `2|${before(80)}`],
      ["Finance"],
    ],
    [
      "not behind 45 with a mark inside",
      [`1. Agree it. ${before(45)}`, "Finance", `2. ${name}`],
      [`1|Agree it. ${before(45)} Finance`, `2|${name}`],
    ],
    [
      "is one behind 45 with a mark at its end",
      [`1. ${before(45)}:`, "Finance", `2. ${name}`],
      [`1|${before(45)}:`, `2|${name}`],
      ["Finance"],
    ],
  ];
  test.each(whole(cases))("%s", (_, lines, recommendations, passedOver) => {
    expect(read(lines)).toEqual([recommendations, passedOver]);
  });
  test("joins at a hyphen only where a small letter follows", () => {
    const long = "Review the agreement of the councils of Northmere-";
    expect(read([`1. ${long}`, "Southmere agreement", `2. ${name}`])).toEqual([
      [`1|${long} Southmere agreement`, `2|${name}`],
      [],
    ]);
  });
});

describe("without numbers", () => {
  const cases: readonly Case[] = [
    [
      "what stands above the bullets is told",
      ["Of the review", `• ${agree}`, `• ${name}`],
      [`|${agree}`, `|${name}`],
      ["Of the review"],
    ],
    ["a bullet alone is nothing", [`• ${agree}`, "•", `• ${name}`], [`|${agree}`, `|${name}`]],
  ];
  test.each(whole(cases))("%s", (_, lines, recommendations, passedOver) => {
    expect(read(lines)).toEqual([recommendations, passedOver]);
  });
});
