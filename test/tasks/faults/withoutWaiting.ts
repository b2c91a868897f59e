// Less than the add-in waits, so that an answer that is late by less is there first.
const stepSeconds = 20;
const longestSeconds = 1_200;

/** Lets happen what needs no clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Lets time pass at once where a task waits for an answer that comes late or never: all that can happen without the
 * clock happens first. What is late comes all the same, also after the task has ended.
 */
export async function withoutWaiting<T>(task: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({
    doNotFake: ["performance", "Date", "setImmediate", "nextTick", "queueMicrotask", "setInterval"],
  });
  try {
    const state = { settled: false };
    const running = task().finally(() => {
      state.settled = true;
    });
    for (let passed = 0; passed < longestSeconds && !state.settled; passed += stepSeconds) {
      await settle();
      jest.advanceTimersByTime(stepSeconds * 1_000);
    }
    const done = await running;
    jest.advanceTimersByTime(longestSeconds * 1_000);
    await settle();
    return done;
  } finally {
    jest.useRealTimers();
  }
}
