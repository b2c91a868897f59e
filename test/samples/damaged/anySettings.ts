import { seeded, type Seeded } from "../../../bench/reading/made/seeded";
import type { Day } from "../../../src/plan/cells/day";
import { columnNames, type Columns } from "../../../src/plan/columns/columnName";
import { ratingSources } from "../../../src/plan/plan";
import type { PlanSettings, SheetChoices } from "../../../src/plan/settings";
import { usualSettings } from "../../plan/usualSettings";
import type { Grids } from "./sampleGrids";

const lastDay = 2_958_465;
const anyDay = (random: Seeded): Day =>
  random.pick([1, 60, 44_481, lastDay, random.whole(1, lastDay)]) as Day;

/** Columns as a memory or a command line may name them: two in one place, and far outside the table. */
const anyColumns = (random: Seeded): Columns =>
  Object.fromEntries(
    columnNames
      .filter(() => random.chance(0.5))
      .map((name) => [name, random.chance(0.95) ? random.whole(0, 12) : 16_383]),
  );

function anyChoices(random: Seeded, headings: readonly string[]): SheetChoices {
  const names = Object.fromEntries(
    columnNames
      .filter(() => random.chance(0.3))
      .map((name) => [name, random.chance(0.2) || headings.length === 0 ? null : random.pick(headings)]),
  );
  return {
    ...(random.chance(0.3) && { columns: anyColumns(random) }),
    ...(random.chance(0.3) && { confirmed: [{ columns: names, headings }] }),
    ...(random.chance(0.3) && { included: random.chance(0.8) }),
    ...(random.chance(0.2) && { review: random.pick(["", "Review A", "__proto__"]) }),
    ...(random.chance(0.2) && { ratingFrom: random.pick(ratingSources) }),
    ...(random.chance(0.2) && {
      carried: { review: random.chance(0.5), recommendation: random.chance(0.5), ref: random.chance(0.5) },
    }),
  };
}

const textsOf = (grids: Grids): readonly string[] =>
  grids.flatMap(({ values }) =>
    values.slice(0, 6).flatMap((row) => row.flatMap((value) => (typeof value === "string" ? [value] : []))),
  );

/** Settings that an officer, a memory or a command line may bring: the usual ones in half of all cases. */
export function anySettings(grids: Grids, seed: number): PlanSettings {
  const random = seeded(seed ^ 0x5e771465);
  const accepted = { acceptGuesses: true, green: random.pick(["complete", "on-track"] as const) };
  if (random.chance(0.5)) return usualSettings(random.chance(0.7) ? accepted : {});
  const texts = textsOf(grids);
  return usualSettings({
    ...(random.chance(0.7) ? accepted : {}),
    meetingDate: anyDay(random),
    planAgreed: random.chance(0.5) ? anyDay(random) : null,
    sheets: new Map(grids.map(({ name }) => [name, anyChoices(random, texts.slice(0, 20))])),
    sameAs: texts.slice(0, 5).map((text) => ({ review: "", text, recommendation: random.pick(["1", null]) })),
  });
}
