import type { Exchange } from "../../../workbench/protocol/host";
import { mostTrips } from "../../../bench/office/mostTrips";
import { openPlan, planRows, type OpenPlan } from "../openPlan";
import { refresh } from "./refreshing";

jest.setTimeout(180_000);

/** Round trips and bytes of one refresh; the clean-up that nobody waits for is left out. */
async function taken({ excel }: OpenPlan) {
  const exchanges: Exchange[] = [];
  const stop = excel.host.onExchange((exchange) => {
    if (!exchange.cleanUp) exchanges.push(exchange);
  });
  const { summary } = await refresh();
  stop();
  const reads = exchanges.filter(({ writes }) => !writes);
  const writes = exchanges.filter((exchange) => exchange.writes);
  return {
    lines: summary.totals.lines,
    reads: reads.length,
    writes: writes.length,
    readBytes: reads.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    writtenBytes: writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
    largest: Math.max(...exchanges.flatMap((exchange) => [exchange.requestBytes, exchange.responseBytes])),
  };
}

test("10,000 lines take three reads, one more for each further 4 MB, and one write", async () => {
  const { lines, reads, writes, readBytes, writtenBytes, largest } = await taken(
    openPlan({ Plan: planRows(10_000) }),
  );
  expect([lines, writes]).toEqual([10_000, 1]);
  expect(reads).toBeLessThanOrEqual(mostTrips(3, readBytes));
  expect(largest).toBeLessThan(4_000_000);
  expect(writtenBytes).toBeLessThan(1_000_000);
});

test("50 sheets take as many round trips as one", async () => {
  const sheets = Array.from({ length: 50 }, (_, at) => [`Plan ${at + 1}`, planRows(20, `plan ${at + 1}`)]);
  const many = await taken(openPlan(Object.fromEntries(sheets) as Parameters<typeof openPlan>[0]));
  expect(many).toMatchObject({ lines: 1_000, reads: 2, writes: 1 });
  expect(many.largest).toBeLessThan(4_000_000);
});
