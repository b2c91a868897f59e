import { isArchive, mayBeArchive } from "../../../../src/plan/sheets/kinds/sheetKind";
import type { CellValue } from "../../../../src/plan/sheets/sheetGrid";
import { understand } from "../../../../src/plan/understand";
import { gridOf } from "../../gridOf";
import { key } from "../../smallPlan";
import { usualSettings } from "../../usualSettings";

test.each([
  ...["Closed 2020", "Draft", "v0.3 draft", "Draft plan", "Last meeting", "Signed off", "Complete actions"],
  ...[
    "Green actions",
    "BAU",
    "Do not use",
    "zOLD",
    "Completed - Oct 20",
    "Done",
    "Backup",
    "Removed from plan",
    "Signed_off",
    "  Green -- actions ",
    "Last v2 meeting",
  ],
])("%j may be kept for the record", (name) => {
  expect(mayBeArchive(name)).toBe(true);
});

test.each([
  ...[
    "Action plan",
    "Draft SCR Child A",
    "Green Lane SCR",
    "Green plan",
    "July 2021",
    "Old Road School",
    "Plan (2)",
  ],
  ...["BAU improvement review", "Closed Culture SCR", "Completed by Health"],
])("%j is a plan's own name", (name) => {
  expect(mayBeArchive(name) || isArchive(name, null)).toBe(false);
});

test.each([
  ["Superceded", true],
  ["Completed by March 2021", true],
  ["Archive - SCR Child Z", true],
  ["Archive Street SAR", false],
  ["Closed_Actions", true],
  ["Action plan", false],
])("%j is an archive by itself: %j", (name, archive) => {
  expect(isArchive(name, null)).toBe(archive);
});

test.each([
  ["Archived actions of 2019", true],
  ["Completed recommendations", true],
  ["Action plan of the board", false],
  ["Archive sheet: completed actions", true],
  ["New text shown in red; completed actions in green", false],
  ["Completed actions are moved to the second tab", false],
  ["Closed items will be removed after two meetings", false],
])("a sheet with the title %j is an archive: %j", (title, archive) => {
  expect(isArchive("Plan", title)).toBe(archive);
});

const plan = (name: string, wishes = {}, rows: CellValue[][] = []) =>
  gridOf(
    [
      key,
      ["Ref", "Action", "Lead", "Due", "RAG"],
      ["1.1", `Carry out what ${name} says`, "Chair", "May 2022", "A"],
      ...rows,
    ],
    { name, ...wishes },
  );

test("a draft beside a plan of the same headings stays out, and is said", () => {
  const { sheets, findings, lines } = understand([plan("SCR Ash"), plan("Draft")], usualSettings());
  expect(sheets.map(({ kind, counted }) => [kind, counted])).toEqual([
    ["plan", true],
    ["archive", false],
  ]);
  expect(findings).toMatchObject([{ kind: "archiveSheet", sheet: "Draft", severity: "warning" }]);
  expect(lines).toHaveLength(1);
});

test.each<[string, Parameters<typeof understand>[0]]>([
  ["no other plan", [plan("Draft")]],
  ["only archives", [plan("Draft"), plan("Archive 2019")]],
  ["only hidden plans", [plan("Draft"), plan("SCR Ash", { visible: false })]],
  [
    "a sheet of another make",
    [
      plan("Draft"),
      gridOf(
        [
          key,
          ["What we will do", "Who", "When", "BRAG"],
          ["Name a deputy for each lead", "Chair", "May 2022", "A"],
        ],
        { name: "Comms" },
      ),
    ],
  ],
])("a draft counts where there is %s", (_, grids) => {
  expect(understand(grids, usualSettings()).sheets[0]).toMatchObject({ kind: "plan", counted: true });
});

test("the officer may include it", () => {
  const settings = usualSettings({ sheets: new Map([["Draft", { included: true }]]) });
  expect(understand([plan("SCR Ash"), plan("Draft")], settings).lines).toHaveLength(2);
});
