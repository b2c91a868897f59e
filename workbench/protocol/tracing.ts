import type { Exchange, Host } from "./host";

/** What an add-in asked of Excel since the trace began. Times are performance.now(), null where nothing came. */
export interface Trace {
  /** Requests that only read, and requests that changed something; the clean-up of Excel.run is not counted. */
  readonly readRoundTrips: number;
  readonly writeRoundTrips: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
  /** "Worksheet.getRange" for calls, "Range.values=" for writes, in order of first use, each once. */
  readonly calls: readonly string[];
  /** When the last read before the first write was answered. */
  readonly lastReadAt: number | null;
  readonly firstWriteAt: number | null;
  stop(): void;
}

/** Counts what goes through this host from now on. */
export function startTrace(host: Host): Trace {
  const calls = new Set<string>();
  const trace = {
    readRoundTrips: 0,
    writeRoundTrips: 0,
    largestRequestBytes: 0,
    largestResponseBytes: 0,
    lastReadAt: null as number | null,
    firstWriteAt: null as number | null,
    get calls() {
      return [...calls];
    },
    stop: host.onExchange((exchange: Exchange) => {
      if (exchange.cleanUp) return;
      if (exchange.writes) {
        trace.writeRoundTrips += 1;
        trace.firstWriteAt ??= exchange.startedAt;
      } else {
        trace.readRoundTrips += 1;
        if (trace.firstWriteAt === null) trace.lastReadAt = exchange.endedAt;
      }
      trace.largestRequestBytes = Math.max(trace.largestRequestBytes, exchange.requestBytes);
      trace.largestResponseBytes = Math.max(trace.largestResponseBytes, exchange.responseBytes);
      for (const call of exchange.calls) calls.add(call);
    }),
  };
  return trace;
}
