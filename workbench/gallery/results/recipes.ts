import { highlightKinds } from "../../../src/summary/highlights/highlight";
import type { Refreshed } from "../../../src/tasks/refresh/refreshSummary";
import { memoryKey } from "../../../src/workbook/memory/memory";
import { askingResults, oneSettled } from "./askingRecipes";
import { askingPlan, longNamesPlan, nearlyAlikePlan } from "./madePlans";
import { day, meeting, openBytes, openSample, valueOf, type Opened } from "./openForGallery";
import type { RealResults, ResultName } from "./realResults";

type Recipes = { readonly [Name in ResultName]: () => Promise<RealResults[Name]> };

const refreshSample = async (name: string): Promise<Refreshed> => (await openSample(name)).refresh();
const refreshPlan = async (plan: Promise<Uint8Array>): Promise<Refreshed> =>
  (await openBytes(await plan)).refresh();

async function look({ tasks }: Opened): Promise<RealResults["looked"]> {
  return valueOf(await tasks.look());
}

/** The six reviews at two meetings: what the first remembers is what the second is compared with. */
async function sixReviews(): Promise<Refreshed> {
  const then = await openSample("15-six-review-plans-last-meeting");
  await then.refresh(day("2021-07-13"));
  const now = await openSample("02-six-review-plans");
  now.workbook.settings.set(memoryKey, then.workbook.settings.get(memoryKey));
  return now.refresh();
}

/** Green answered and asked about again, once the summary stands. */
async function greenAgain(): Promise<Refreshed> {
  const opened = await openSample("13-priorities-delivery-plan");
  valueOf(await opened.tasks.answerGreen("complete"));
  await opened.refresh(day("2021-07-13"));
  valueOf(await opened.tasks.takeBack(null));
  return opened.refresh();
}

/** Two meetings, and what the workbook keeps of them. */
async function twoMeetings(): Promise<Opened> {
  const opened = await openSample("02-six-review-plans");
  await opened.refresh(day("2021-07-13"));
  await opened.refresh(meeting);
  return opened;
}

/** Refreshed once, protected, and refreshed again. */
async function protectedNow(protect: (opened: Opened) => void): Promise<Refreshed> {
  const opened = await openSample("01-peer-review-plan");
  await opened.refresh();
  protect(opened);
  return opened.refresh();
}

async function highlighted(): Promise<{ opened: Opened; refreshed: Refreshed }> {
  const opened = await openSample("01-peer-review-plan");
  valueOf(await opened.tasks.keepHighlights(highlightKinds));
  return { opened, refreshed: await opened.refresh() };
}

async function cleared(protect: boolean): Promise<RealResults["cleared"]> {
  const { opened } = await highlighted();
  if (protect) opened.workbook.setProtected(opened.sheet("Peer review plan"), true);
  return valueOf(await opened.tasks.clearHighlights());
}

async function repaired(protect: boolean): Promise<RealResults["repaired"]> {
  const opened = await openSample("09-dates-torture");
  const before = await opened.refresh();
  const chosen = before.plan.repairs;
  const [first] = chosen;
  if (protect && first !== undefined) opened.workbook.setProtected(opened.sheet(first.sheet), true);
  return { before, made: { chosen, repaired: valueOf(await opened.tasks.makeRepairs(chosen)) } };
}

async function listKept(): Promise<RealResults["listKept"]> {
  const opened = await openSample("01-peer-review-plan");
  const [review] = (await opened.refresh()).summary.reviews;
  const recommendations = [
    { ref: "1", text: "Agree a funding formula" },
    { ref: "2", text: "Name deputies for each lead officer" },
  ];
  const given = { review: review?.name ?? "", recommendations, stated: 26 };
  const kept = { review: given.review, ...valueOf(await opened.tasks.keepRecommendations(given)) };
  return { kept, refreshed: await opened.refresh() };
}

/** How each result is made: the tasks of the add-in, on a workbook, over Microsoft's Office.js. Long ones come last. */
export const recipes: Recipes = {
  looked: async () => look(await openSample("02-six-review-plans")),
  lookedAsking: async () => look(await openBytes(await askingPlan())),
  lookedAgain: async () => {
    const opened = await openSample("02-six-review-plans");
    await opened.refresh();
    return look(opened);
  },
  lookedProtected: async () => {
    const opened = await openSample("02-six-review-plans");
    opened.workbook.structureProtected = true;
    return look(opened);
  },
  lookedMeetings: async () => look(await twoMeetings()),
  peerReview: () => refreshSample("01-peer-review-plan"),
  sixReviews,
  nothingOverdue: () => refreshSample("06-word-born-plan-clean"),
  noLines: () => refreshSample("00-empty-template"),
  asking: askingResults,
  severalAsked: () => refreshPlan(askingPlan()),
  oneSettled,
  greenAgain,
  damaged: () => refreshSample("12-damaged-but-real"),
  longNames: () => refreshPlan(longNamesPlan()),
  nearlyAlike: () => refreshPlan(nearlyAlikePlan()),
  protectedSheet: () =>
    protectedNow((opened) => opened.workbook.setProtected(opened.sheet("Action plan summary"), true)),
  protectedWorkbook: async () => {
    const opened = await openSample("01-peer-review-plan");
    opened.workbook.structureProtected = true;
    return opened.refresh();
  },
  readOnly: async () => (await openSample("01-peer-review-plan", { readOnly: true })).refresh(),
  highlighted: async () => ({ kinds: highlightKinds, refreshed: (await highlighted()).refreshed }),
  forgotten: async () => valueOf(await (await twoMeetings()).tasks.forget()),
  cleared: () => cleared(false),
  clearedInPart: () => cleared(true),
  repaired: () => repaired(false),
  repairedInPart: () => repaired(true),
  listKept,
  log5000: () => refreshSample("14-composite-log-5000"),
};
