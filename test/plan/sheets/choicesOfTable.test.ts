import type { ConfirmedColumns } from "../../../src/plan/settings";
import { choicesOfTable } from "../../../src/plan/sheets/choicesOfTable";
import { tableOf } from "../columns/tableOf";

const blockOf = (...headings: string[]) => tableOf([headings]).block;
const confirmedBy = (...headings: string[]): ConfirmedColumns => ({
  columns: { action: headings[0] ?? null },
  headings,
});

const first = blockOf("Ref", "Action", "Due", "RAG");
const columns = { action: 1, rating: 3 };

test.each<[string, ReturnType<typeof blockOf>, boolean]>([
  ["the first", first, true],
  ["one with the same headings", blockOf("Ref", "Action", "Due", "RAG"), true],
  ["one with other headings", blockOf("Ref", "Task", "Due", "RAG"), false],
  ["one with the same headings elsewhere", blockOf("Ref", "Due", "Action", "RAG"), false],
])("columns picked by their place count for %s: %j", (_, block, expected) => {
  expect(choicesOfTable(block, first, { columns })).toEqual(expected ? { columns } : {});
});

const own = confirmedBy("ref", "action", "due", "rag");
const half = confirmedBy("ref", "action", "task", "status");
const other = confirmedBy("no", "task", "when", "rag");

test.each<[string, readonly ConfirmedColumns[] | undefined, ConfirmedColumns | null]>([
  ["nothing", undefined, null],
  ["its own", [own], own],
  ["half of its headings", [half], half],
  ["one of its headings", [other], null],
  ["the most alike, whatever comes first", [half, other, own], own],
  ["the most alike, wherever it stands", [own, half], own],
])("confirmed columns are those of the headings most alike: %s", (_, confirmed, expected) => {
  const choices = confirmed ? { confirmed } : {};
  expect(choicesOfTable(first, first, choices)).toEqual(expected ? { confirmed: expected } : {});
});
