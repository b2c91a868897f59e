import { expectedOf, type Expected } from "./expected";
import { twins } from "./twins";

type Line = NonNullable<Expected["lines"]>[number];
const linesOf = (sample: string): ReadonlyMap<string, Line> =>
  new Map((expectedOf(sample).lines ?? []).map((line) => [`${line.sheet}|${line.ref ?? ""}`, line]));
const then = linesOf("15-six-review-plans-last-meeting");
const now = linesOf("02-six-review-plans");
const names = (places: readonly { readonly sheet: string; readonly ref: string }[]) =>
  places.map(({ sheet, ref }) => `${sheet}|${ref}`);
const nowWhere = (changed: (now: Line, then: Line | undefined) => boolean): string[] =>
  [...now].filter(([name, line]) => changed(line, then.get(name))).map(([name]) => name);
const order = ["green", "amber", "red"];
const worse = (one: Line, other: Line): boolean =>
  order.indexOf(one.rating ?? "") > order.indexOf(other.rating ?? "");

test("the two meetings are those of the two samples", () => {
  expect([twins.since, twins.asOf]).toEqual([
    expectedOf("15-six-review-plans-last-meeting").asOf,
    expectedOf("02-six-review-plans").asOf,
  ]);
});

test.each([
  ["newlyComplete", nowWhere((line, before) => line.complete === true && before?.complete === false)],
  ["newlyOverdue", nowWhere((line, before) => line.timing === "overdue" && before?.timing !== "overdue")],
  ["movedBack", nowWhere((line, before) => before !== undefined && worse(line, before))],
  ["datesExtended", nowWhere((line, before) => before !== undefined && line.due !== before.due)],
  ["added", nowWhere((_line, before) => before === undefined)],
  ["removed", [...then.keys()].filter((name) => !now.has(name))],
] as const)("%s lists what the expectations of both meetings differ in", (kind, found) => {
  expect(names(twins[kind])).toEqual(found);
  expect(found.length).toBeGreaterThan(0);
});

test("extended dates and ratings that moved back say from what to what", () => {
  for (const { sheet, ref, from, to } of twins.datesExtended)
    expect([then.get(`${sheet}|${ref}`)?.due, now.get(`${sheet}|${ref}`)?.due]).toEqual([from, to]);
  for (const { sheet, ref, from, to } of twins.movedBack)
    expect([then.get(`${sheet}|${ref}`)?.rating, now.get(`${sheet}|${ref}`)?.rating]).toEqual([from, to]);
});
