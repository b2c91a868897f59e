import { rate, ratedTable } from "./ratedTable";

type Rows = Parameters<typeof ratedTable>[2];

describe("ticks", () => {
  const tickHeader = ["Rec", "Recommendation", "Achieved\n(tick)", "On Target to Achieve\n(tick)"];
  const ticked = (marks: readonly (readonly [string, string])[]) =>
    ratedTable(
      [],
      tickHeader,
      marks.map(([one, other], at) => [`${at}`, "Do it", one, other]),
      { ref: 0, recommendation: 1 },
    );

  test("achieved wins over on target, and a blank is not rated", () => {
    const marks = [
      ["✓", ""],
      ["", "✓"],
      ["✓", "✓"],
      ["", ""],
      ["ü", ""],
      ["Yes", ""],
      ["No", ""],
    ] as const;
    expect(rate(ticked(marks))).toMatchObject({
      from: "ticks",
      column: 2,
      sure: true,
      ratings: ["green", "amber", "green", "notRated", "green", "green", "notRated"],
    });
  });

  test("an x beside ticks may mean either", () => {
    expect(
      rate(
        ticked([
          ["✓", ""],
          ["x", ""],
          ["✓", ""],
          ["", "✓"],
        ]),
      ).sure,
    ).toBe(false);
    expect(
      rate(
        ticked([
          ["x", ""],
          ["x", ""],
          ["", "x"],
        ]),
      ),
    ).toMatchObject({ sure: true, ratings: ["green", "green", "amber"] });
  });

  test("columns of their own for red, amber and green", () => {
    const rows: Rows = [
      ["1", "Do it", "x", "", ""],
      ["2", "Do it", "", "", "x"],
      ["3", "Do it", "x", "", "x"],
    ];
    const found = rate(
      ratedTable([], ["Ref", "Action", "Red", "Amber", "Green"], rows, { ref: 0, action: 1 }),
    );
    expect(found).toMatchObject({ from: "ticks", sure: false, ratings: ["red", "green", "notRated"] });
    expect(found.findings).toContain("unknownRating: x, x");
  });
});

describe("percentages", () => {
  const percentHeader = ["No", "Action", "Due", "% complete"];
  const withPercent = (shares: readonly (string | number)[], above: Rows = [], format = "0%") =>
    ratedTable(
      above,
      percentHeader,
      shares.map((share, at) => [`${at}`, "Do it", "May 2021", share]),
      { ref: 0, action: 1, due: 2, percent: 3 },
      Object.fromEntries(shares.map((_, at) => [`${above.length + 1 + at},3`, format])),
    );

  test("without a rule 100 is done, 0 not started, between under way; asked about", () => {
    expect(rate(withPercent([1, 0, 0.4, "100%", ""]))).toMatchObject({
      from: "percent",
      sure: false,
      ratings: ["green", "notStarted", "amber", "green", "notRated"],
    });
  });

  test.each<[string, Rows]>([
    ["in words", [["Progress: 0% = not started, 1% to 99% = in progress, 100% = complete"]]],
    [
      "in colours",
      [
        ["Red", "0%"],
        ["Amber", "1-99 %"],
        ["Green", "100% complete"],
      ],
    ],
  ])("by the sheet's own rule %s", (_, above) => {
    const found = rate(withPercent([1, 0, 0.4], above));
    expect(found).toMatchObject({ from: "percent", sure: true });
    expect(found.ratings.slice(2)).toEqual(["amber"]);
  });

  test.each<[string, (string | number)[], boolean, (string | null)[]]>([
    ["hundredths", [100, 1, 0], true, ["green", "amber", "notStarted"]],
    ["parts", [1, 0.5, 0], true, ["green", "amber", "notStarted"]],
    ["nothing but 0 and 1", [1, 0, 1], false, ["green", "notStarted", "green"]],
    ["impossible shares", [250, 50, 0], true, ["notRated", "amber", "notStarted"]],
  ])("plain numbers: %s", (_, shares, sure, ratings) => {
    const rule: Rows = [["0% = not started, 1% to 99% = in progress, 100% = complete"]];
    expect(rate(withPercent(shares, rule, "General"))).toMatchObject({ sure, ratings });
  });

  test("words in their stead count as words", () => {
    expect(rate(withPercent([1, "Superseded", "about half"])).ratings).toEqual([
      "green",
      "closedNotDone",
      "notRated",
    ]);
  });
});

describe("completed dates", () => {
  const completedHeader = ["Recommendation", "Action", "Due", "Date of completion and outcome"];
  const withDates = ratedTable(
    [],
    completedHeader,
    ["Completed 12/05/2021. New form in use.", "", "Ongoing"].map((said) => [
      "Rec",
      "Do it",
      "May 2021",
      said,
    ]),
    { recommendation: 0, action: 1, due: 2, completed: 3 },
  );

  test("are proposed, and counted once accepted", () => {
    expect(rate(withDates)).toMatchObject({ from: "completed-date", column: 3, sure: false });
    expect(rate(withDates, "on-track", { from: "completed-date", ratingColumn: "absent" })).toMatchObject({
      sure: true,
      ratings: ["blue", "notRated", "green"],
    });
  });

  test("are not used where the officer has said that nothing rates the lines", () => {
    expect(rate(withDates, "complete", { from: null, ratingColumn: "absent" })).toMatchObject({
      from: null,
      sure: true,
      ratings: ["notRated", "notRated", "notRated"],
    });
  });
});
