import type { Heard, Partner } from "./partner";

/** Starts a worker that counts. Throws where the browser will not have one. */
export function startCounting(): Partner {
  const worker = new Worker(new URL(/* webpackChunkName: "counting" */ "./countWorker.ts", import.meta.url));
  return {
    tell: (told) => worker.postMessage(told),
    listen: (hear) => {
      worker.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
      worker.onmessageerror = () => hear({ kind: "failed" });
      worker.onerror = (event) => {
        // It would stand in the console, and may quote a cell.
        event.preventDefault();
        hear({ kind: "failed" });
      };
    },
    end: () => worker.terminate(),
  };
}
