import { statedAround } from "../../../src/plan/recommendations/lists/statedAround";

const row = (...texts: string[]) => ({
  row: 4,
  cells: texts.flatMap((text, column) => (text === "" ? [] : [{ column, value: text, text }])),
});

test.each<[string[], [review: string | null, count: number, column: number][]]>([
  [["SCR Child A: 8 recommendations"], [["SCR Child A", 8, 0]]],
  [["SCR Child A – eight recommendations"], [["SCR Child A", 8, 0]]],
  [["SCR Child A (8 recommendations)"], [["SCR Child A", 8, 0]]],
  [["SCR Child A", "8 recommendations"], [["SCR Child A", 8, 1]]],
  [["SCR Child A", "Number of recommendations", "8"], [["SCR Child A", 8, 1]]],
  [["Number of recommendations", "8"], [[null, 8, 0]]],
  [["Number of recommendations", "0"], []],
  [["Number of recommendations", "1.5"], []],
  [["Number of recommendations", "some"], []],
  [["8 recommendations"], [[null, 8, 0]]],
  [["8 recommendations", "SCR Child A"], [[null, 8, 0]]],
  [["Peer review 2021", "26 actions"], []],
])("%j, outside every list, states %j", (texts, expected) => {
  const stated = statedAround([row(...texts)], []);
  expect(stated.map(({ review, count, column }) => [review, count, column])).toEqual(expected);
  for (const each of stated) expect(each.row).toBe(4);
});
