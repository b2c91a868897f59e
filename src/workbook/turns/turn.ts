interface WithScheduler {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the browser do what waits, such as answering a key, and goes on after that; without a timer's four milliseconds. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
