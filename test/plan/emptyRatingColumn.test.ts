import { understand } from "../../src/plan/understand";
import { gridOf } from "./gridOf";
import { usualSettings } from "./usualSettings";

describe("a rating column that is empty, beside one that says how things stand", () => {
  const table = [
    ["Ref", "Action required", "Executive lead", "Due date", "BRAG", "Helper"],
    ...["Delivered", "Some issues", "Not on track", "Delivered"].map((said, at) => [
      `MD${at + 1}`,
      `Staff the ward as agreed, part ${at + 1}`,
      "Medical Director",
      "31/03/2022",
      "",
      said,
    ]),
  ];
  const columns = { ref: "ref", action: "action required", lead: "executive lead", due: "due date" };
  const headings = [...Object.values(columns), "brag", "helper"];
  const answered = (rating: string) =>
    understand(
      [gridOf(table)],
      usualSettings({
        green: "complete",
        sheets: new Map([["Plan", { confirmed: [{ columns: { ...columns, rating }, headings }] }]]),
      }),
    );

  test("is asked about, and the one that says something is proposed", () => {
    const { lines, questions } = understand([gridOf(table)], usualSettings());
    expect(lines).toEqual([]);
    expect(questions).toMatchObject([{ kind: "columns", doubts: ["rating"], columns: { rating: 5 } }]);
  });
  test("is taken when an officer says so, and the sheet says that nothing is rated", () => {
    const { lines, questions, findings } = answered("brag");
    expect(questions).toEqual([]);
    expect(lines.map(({ rating }) => rating)).toEqual(Array(4).fill("notRated"));
    const said = findings.filter(({ kind }) => kind === "notRated");
    expect(said).toMatchObject([{ sheet: "Plan", severity: "warning" }]);
  });
  test("gives way to the other when an officer says so", () =>
    expect(answered("helper").questions).toEqual([]));
});
