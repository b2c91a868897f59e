import type { Seeded } from "./seeded";

/** What is true of one made-up line, whichever columns tell of it. Days are Excel serial numbers. */
export interface LineStory {
  readonly state: "done" | "underWay" | "notStarted" | "late";
  readonly raised: number;
  readonly start: number;
  readonly due: number;
  readonly revised: number | null;
  readonly completed: number | null;
  readonly evidenceDue: number;
}

const firstDay = 43_831;

/** Made-up lines of a plan that is under way: raised, then due, some revised, some done. */
export function lineStories(random: Seeded, count: number): LineStory[] {
  const agreed = firstDay + random.whole(0, 500);
  return Array.from({ length: count }, () => {
    const state = random.pick(["done", "done", "underWay", "underWay", "notStarted", "late"] as const);
    const raised = agreed - random.whole(0, 90);
    const start = raised + random.whole(10, 60);
    const due = start + random.whole(30, 400);
    return {
      state,
      raised,
      start,
      due,
      revised: state !== "done" && random.chance(0.4) ? due + random.whole(30, 200) : null,
      completed: state === "done" ? due - random.whole(-30, 60) : null,
      evidenceDue: due + random.whole(30, 90),
    };
  });
}
