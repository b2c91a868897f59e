import { answerCounts } from "../../../src/tasks/counting/answerCounts";
import type { Heard, Partner, Told } from "../../../src/tasks/counting/partner";

/** Partners that copy what is told as a browser's worker does, and what came of them. */
export interface Partners {
  readonly start: () => Partner;
  /** What was told to all of them, in its order, each with the turn of the event loop it was told in. */
  readonly told: readonly { readonly what: Told; readonly turn: number }[];
  readonly heard: readonly Heard[];
  readonly started: () => number;
  readonly ended: () => number;
}

export function startPartners(answers: typeof answerCounts = answerCounts): Partners {
  const told: { what: Told; turn: number }[] = [];
  const heard: Heard[] = [];
  let [started, ended, turn] = [0, 0, 0];
  /** This turn of the event loop; the next one begins another. */
  const turnNow = (): number => {
    setImmediate(() => turn++);
    return turn;
  };
  const start = (): Partner => {
    started++;
    let hear: (what: Heard) => void = () => undefined;
    let works = true;
    const later = (work: () => void) =>
      setImmediate(() => {
        if (works) work();
      });
    let take: (what: Told) => void = () => undefined;
    later(() => {
      take = answers((what) => {
        const copy = structuredClone(what);
        heard.push(copy);
        later(() => hear(copy));
      });
    });
    return {
      tell: (what) => {
        const copy = structuredClone(what);
        told.push({ what: copy, turn: turnNow() });
        later(() => take(copy));
      },
      listen: (listener) => (hear = listener),
      end: () => {
        works = false;
        ended++;
      },
    };
  };
  return {
    start,
    told,
    heard,
    started: () => started,
    ended: () => ended,
  };
}
