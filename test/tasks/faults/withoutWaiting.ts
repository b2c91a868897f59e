/**
 * Lets time pass at once where a task waits for an answer that never comes: all that can happen without the clock
 * happens first. Only the add-in's own clock is moved; the workbench keeps the real one.
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
    for (let turn = 0; turn < 200 && !state.settled; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (turn % 20 === 19) jest.advanceTimersByTime(600_000);
    }
    return await running;
  } finally {
    jest.useRealTimers();
  }
}
