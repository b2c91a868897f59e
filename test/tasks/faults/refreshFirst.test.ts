import { mendsAfter, watchRefresh, type Watched } from "./refreshFaults";

let watched: Watched;
beforeAll(async () => {
  watched = await watchRefresh(false);
}, 120_000);

test("the first refresh stopped at any call leaves officers' sheets as they were, and is never half and silent", () => {
  expect(watched.wrong).toEqual([]);
  expect(watched.calls).toBeGreaterThan(1_000);
});

test("the first refresh stopped at any call is mended by the next one", async () => {
  const wrong: string[] = [];
  for (const call of watched.stretches) wrong.push(...(await mendsAfter(call, false, watched)));
  const { calls, stretches } = watched;
  process.stdout.write(
    `Refresh, First: ${calls} calls, ${stretches.length} states to mend, ${wrong.length} wrong\n`,
  );
  expect(wrong).toEqual([]);
  expect(stretches.length).toBeGreaterThan(50);
}, 600_000);
