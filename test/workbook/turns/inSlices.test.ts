import { inSlices } from "../../../src/workbook/turns/inSlices";

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* steps(count: number, each: number, after: () => void): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    busyFor(each);
    after();
    yield;
  }
  return "whole";
}

test("what waits is answered between steps that take long together", async () => {
  let done = 0;
  let answeredAfter = Number.NaN;
  setImmediate(() => (answeredAfter = done));
  expect(await inSlices(steps(20, 10, () => (done += 1)))).toBe("whole");
  expect(done).toBe(20);
  // Three steps fill a slice; a busy machine fills it with fewer.
  expect(answeredAfter).toBeGreaterThan(0);
  expect(answeredAfter).toBeLessThan(10);
});

test("short steps are taken in one go", async () => {
  let done = 0;
  const running = inSlices(steps(5, 0, () => (done += 1)));
  expect(done).toBe(5);
  expect(await running).toBe("whole");
});

test("a step that fails ends it, and no step is taken after it", async () => {
  const taken: number[] = [];
  function* failing(): Generator<undefined, void> {
    taken.push(1);
    yield;
    throw new Error("refused");
  }
  await expect(inSlices(failing())).rejects.toThrow("refused");
  expect(taken).toEqual([1]);
});
