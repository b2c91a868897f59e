import { found, type Rows } from "./foundTables";

test.each<[string, Rows]>([
  ["an empty sheet", []],
  [
    "contacts",
    [
      ["Name", "Role", "Organisation", "Telephone", "Email"],
      ["", "Business Manager", "LSCP"],
    ],
  ],
  [
    "meeting dates",
    [
      ["Date", "Time", "Venue", "Lead"],
      [44000, "10:00", "Town Hall", "Chair"],
    ],
  ],
  [
    "meetings with their actions",
    [
      ["Meeting", "Date", "Venue", "Chair", "Action log"],
      ["Executive board of the partnership", "12/05/2021", "Town Hall", "Head of Service", "Sent"],
      ["Learning and practice review group", "19/05/2021", "Online", "Police", "Sent"],
    ],
  ],
  [
    "a glossary",
    [
      ["Term", "Description"],
      ["SCR", "Serious case review"],
    ],
  ],
  [
    "a list for drop-downs",
    [
      ["RAG", "Status", "Lead"],
      ["Red", "Open", "Council"],
    ],
  ],
  [
    "lists for drop-downs with an action among them",
    [
      ["Action", "Status", "Lead"],
      ["New", "Open", "Council"],
      ["Review", "Closed", "Police"],
      ["Stop", "", "Health"],
      ["", "", "All"],
    ],
  ],
  [
    "an officer's own summary",
    [
      ["Review", "Red", "Amber", "Green", "Total"],
      ["A", 1, 2, 3, 6],
    ],
  ],
  [
    "a summary that counts actions",
    [
      ["Review", "Recommendations", "Actions", "% complete"],
      ["SCR A", 8, 11, 0.5],
      ["SCR B", 7, 9, 0.4],
    ],
  ],
  [
    "a risk matrix",
    [
      ["Likelihood", "Insignificant impact", "Minor impact", "Major impact"],
      ["Rare", 1, 2, 4],
      ["Likely", 4, 8, 16],
    ],
  ],
  [
    "a list of recommendations",
    [
      ["No.", "Recommendation", "Page"],
      ["1", "Agree a formula", 4],
      ["2", "Name deputies", 5],
    ],
  ],
  [
    "numbers only",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
])("%s is no plan", (_, rows) => {
  expect(found(rows)).toEqual([]);
});
