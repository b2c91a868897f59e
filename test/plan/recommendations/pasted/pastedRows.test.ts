import { pastedRows } from "../../../../src/plan/recommendations/pasted/pastedRows";

const letters = (count: number): string => "x".repeat(count);

test.each<[string, string, readonly (readonly string[])[]]>([
  ["nothing", "", [[""]]],
  ["cells and rows", "a\tb\nc", [["a", "b"], ["c"]]],
  ["a tab at the end", "a\t", [["a", ""]]],
  ["a line break at the end", "a\n", [["a"], [""]]],
  [
    "every kind of line break",
    "a\r\nb\rc\u2028d\u2029e\vVisit\ff",
    ["a", "b", "c", "d", "e", "Visit", "f"].map((one) => [one]),
  ],
  ["quoted cells", '"a\nb"\t"c\td"', [["a\nb", "c\td"]]],
  ["a quoted cell with doubled marks", '"Agree ""it"""\tb', [['Agree "it"', "b"]]],
  ["a quoted cell that begins with a tab", '"\tb"\tc', [["\tb", "c"]]],
  ["a quoted cell that ends with a line break", '"a\n"\tb', [["a\n", "b"]]],
  ["a quoted cell with nothing in it", '""\tb', [["", "b"]]],
  ["marks that are only text", '"Think family" in plans\tb', [['"Think family" in plans', "b"]]],
  ["a mark that is never closed", '"a\nb', [['"a'], ["b"]]],
  ["a quoted cell of 4,999 letters", `"${letters(4999)}"\nb`, [[letters(4999)], ["b"]]],
  ["a mark that is closed too late", `"${letters(5000)}"\nb`, [[`"${letters(5000)}"`], ["b"]]],
])("%s", (_, pasted, rows) => {
  expect(pastedRows(pasted)).toEqual(rows);
});
