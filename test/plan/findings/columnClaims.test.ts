import { foundIn, type Rows } from "./foundIn";
import { actions, column, due, leads, rag, refs, table } from "./fourLines";

const passedOver = (rows: Rows): string[] =>
  foundIn(rows, "columnPassedOver").map(([, cell, found, against]) => `${cell}: ${found} for ${against}`);

test.each<[string, Rows, string[]]>([
  [
    "a second column of ratings",
    table(refs, actions, leads, due, rag, column("Previous RAG", "Red", "Red", "Amber", "Red")),
    ["F2: Previous RAG for RAG"],
  ],
  [
    "an importance in words of its own",
    table(refs, actions, leads, due, rag, column("Priority", "High", "Low", "Medium", "High")),
    [],
  ],
  [
    "an importance in colours",
    table(refs, actions, leads, due, rag, column("Priority", "Red", "Amber", "Green", "Red")),
    ["F2: Priority for RAG"],
  ],
  [
    "ratings only in part",
    table(refs, actions, leads, due, rag, column("Previous RAG", "Red", "see minutes", "Amber", "Red")),
    [],
  ],
  [
    "a blank second column",
    table(refs, actions, leads, due, rag, column("Previous RAG", "", "", "", "")),
    [],
  ],
])("%s beside the one that counts", (_, rows, expected) => {
  expect(passedOver(rows)).toEqual(expected);
});

test("the same column of two tables is said once", () => {
  const one = table(refs, actions, leads, due, rag, column("Previous RAG", "Red", "Red", "Amber", "Red"));
  expect(passedOver([...one, [], [], ["Second part of the plan"], ...one])).toHaveLength(1);
});
