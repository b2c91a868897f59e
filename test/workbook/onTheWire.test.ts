import { highlightKinds } from "../../src/summary/highlights/highlight";
import { clearHighlights } from "../../src/tasks/highlights/highlights";
import { makeRepairs } from "../../src/tasks/repairs";
import { ActionType, PathType, type RequestBody } from "../../workbench/protocol/batch/wire";
import { startTrace } from "../../workbench/protocol/tracing";
import { header, key, openPlan } from "../tasks/openPlan";
import { given } from "../tasks/answers/keeping";
import { tasks } from "../tasks/answers/answering";
import { refresh } from "../tasks/refresh/refreshing";

/**
 * Calls after which Excel on Windows and Mac cannot undo anything that came before ("Undo capabilities with Excel
 * JavaScript APIs", Microsoft Learn), and one that only reads (office-js issue 5918).
 */
const emptyUndo = [
  /^Worksheet\.(?:delete|copy|name=|position=|visibility=)/,
  /Protection\.(?:protect|unprotect|setPassword|pauseProtection)/,
  /^Chart(?:Series)?\.(?:categoryLabelLevel|seriesNameLevel)=/,
  /^Workbook\.(?:save|close|insertWorksheetsFromBase64)/,
  /^Application\.calculate/,
  /^CustomXmlPart/,
  /^Range\.getMergedAreas/,
];

const plan = [
  key,
  header,
  ["R1", "Recommendation number 1", "Carry out work 1", "Lead", "30 September 2021", "A"],
  ["R2", "Recommendation number 2", "Carry out work 2", "Lead", "31/03/2022", "A"],
];

/** Everything an officer can press, once, with all that goes over the wire. */
async function everyPress() {
  const { excel } = openPlan({ Plan: plan });
  const trace = startTrace(excel.host);
  const bodies: RequestBody[] = [];
  const answer = excel.host.answer.bind(excel.host);
  excel.host.answer = (body, flags, bytes) => {
    bodies.push(body);
    return answer(body, flags, bytes);
  };
  await refresh();
  const { plan: found } = await refresh({ highlights: highlightKinds });
  await refresh();
  expect(await makeRepairs(found.repairs)).toMatchObject({ ok: true, value: { done: 2 } });
  expect(await clearHighlights()).toMatchObject({ ok: true });
  expect(await tasks().keepRecommendations(given())).toMatchObject({ ok: true });
  expect(await tasks().answerGreen("complete")).toMatchObject({ ok: true });
  return { bodies, calls: trace.calls };
}

test("no call on the wire is one that empties Excel's undo", async () => {
  const { calls } = await everyPress();
  // Had nothing been seen, the check would pass whatever is sent.
  expect(calls).toEqual(
    expect.arrayContaining([
      "Range.values=",
      "ConditionalFormatCollection.add",
      "Worksheet.getRangeByIndexes",
    ]),
  );
  expect(calls.filter((call) => emptyUndo.some((one) => one.test(call)))).toEqual([]);
}, 180_000);

test("every load names its properties", async () => {
  const { bodies } = await everyPress();
  const queries = bodies.flatMap(({ Actions }) =>
    Actions.flatMap(({ ActionType: type, QueryInfo }) => (type === ActionType.query ? [QueryInfo] : [])),
  );
  expect(queries.length).toBeGreaterThan(20);
  const unnamed = queries.filter(
    (query) =>
      !query?.Select?.length || query.Expand?.length || query.Select.some((name) => name.includes("*")),
  );
  expect(unnamed).toEqual([]);
}, 180_000);

/** The places of actions in a request, by what they do. */
function placesOf({ Actions, ObjectPaths }: RequestBody) {
  const places = { values: [] as number[], charts: [] as number[] };
  Actions.forEach(({ ActionType: type, Name, ObjectPathId }, at) => {
    const path = ObjectPaths[ObjectPathId];
    const makesChart =
      type === ActionType.instantiate && path?.ObjectPathType === PathType.method && path.Name === "Add";
    if (type === ActionType.setProperty && Name === "Values") places.values.push(at);
    if (makesChart || (type === ActionType.method && Name === "SetData")) places.charts.push(at);
  });
  return places;
}

test("a chart is drawn once the values below it are written", async () => {
  const { bodies } = await everyPress();
  const drawn = bodies.map(placesOf).filter(({ values, charts }) => values.length > 20 && charts.length > 0);
  expect(drawn.length).toBe(3);
  for (const { values, charts } of drawn) {
    const chart = charts.at(-1) ?? 0;
    // After it come only the other sheet of ours, which has no chart, and the two titles.
    expect(values.filter((at) => at < chart).length).toBeGreaterThan(10);
  }
}, 180_000);
