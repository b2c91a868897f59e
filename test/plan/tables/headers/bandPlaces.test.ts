import { tablesOf } from "../places/tablePlaces";

test.each<[name: string, upper: string, lower: string, tables: string[]]>([
  ["% sign", " |  |  | % | ", "Ref | Action | Lead | Done | RAG", ["A1:E4 in two rows"]],
  ["letter", " |  |  | R | ", "Ref | Action | Lead | Now | Then", ["A1:E4 in two rows"]],
  ["words with % at the end", " |  |  | 5% | ", "Ref | Action | Lead | Done | RAG", ["A2:E4"]],
  ["due:last", " |  |  | Due : last | ", "Ref | Action | Lead | Original | Revised", ["A2:E4"]],
  ["the key", " |  |  | The key dates | ", "Ref | Action | Lead | Original | Revised", ["A2:E4"]],
  ["target", " |  |  | Target | ", "Ref | Action | Lead | RAG | Date", ["A2:E4"]],
  [
    "twice",
    " |  |  | Child |  | Parent | ",
    "Ref | Action | RAG | Views | Date | Views | Date",
    ["A1:G4 in two rows"],
  ],
  ["complete, merged", "Nr |  |  | When | ", "Ref | Action | Lead | Due date | RAG", ["A2:E4"]],
  [
    "complete, band over unknown",
    " |  |  | Target | ",
    "Ref | Action | RAG | By | On",
    ["A1:E4 in two rows"],
  ],
  [
    "title of 70",
    " | Plan of the board for all of the year |  |  | ",
    "Ref | Action | Lead | Due date | RAG",
    ["A2:E4"],
  ],
  ["review date", " |  |  | Review | ", "Ref | Action | RAG | Date | Lead", ["A2:E4"]],
  [
    "not complete, split of four of five",
    "Action | Person | Target | RAG | The",
    "required | responsible | date | rating | weather",
    ["A1:E4 in two rows"],
  ],
  [
    "not complete, split of three of five",
    "Action | Person | Target | Big | The",
    "required | responsible | date | sun | weather",
    ["A1:E4"],
  ],
  [
    "one missing above",
    "Action | Person | Target |  | Extra",
    "required | responsible | date | Status | ",
    ["A1:E4"],
  ],
])("two rows that may be headings: %s", (_, upper, lower, tables) => {
  const lines = [
    "1 | Agree the form with all | Chair | Red | May 2021",
    "2 | Agree the rota with all | Police | Green | May 2021",
  ];
  expect(tablesOf([upper, lower, ...lines])).toEqual(tables);
});
