import { fork } from "node:child_process";
import path from "node:path";

export interface GalleryResults {
  /** A result in JSON once it is made; null where there is none of this name, or it could not be made. */
  result(name: string): Promise<string | null>;
  /** Makes them anew when next asked: the sources have changed. */
  forget(): void;
  stop(): void;
}

interface Making {
  result(name: string): Promise<string | null>;
  stop(): void;
}

/** Makes all results in a process of its own, which has the sources as they are now and leaves the server free. */
function makeResults(): Making {
  const script = path.resolve("workbench/gallery/results/makeResults.ts");
  const maker = fork(script, { execArgv: ["--import", "tsx"] });
  const made = new Map<string, string>();
  const waiting = new Set<() => void>();
  let over = false;
  const tell = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  maker.on("message", ({ name, text }: { readonly name: string; readonly text: string }) => {
    made.set(name, text);
    tell();
  });
  const end = () => {
    over = true;
    tell();
  };
  maker.once("error", end).once("close", end);
  return {
    result: async (name) => {
      while (!over && !made.has(name)) await new Promise<void>((resolve) => waiting.add(resolve));
      return made.get(name) ?? null;
    },
    stop: () => void maker.kill(),
  };
}

/** The results that the gallery shows; nothing is made before the first is asked for. */
export function galleryResults(): GalleryResults {
  let making: Making | null = null;
  const stop = () => {
    making?.stop();
    making = null;
  };
  return {
    result: (name) => {
      making ??= makeResults();
      return making.result(name);
    },
    forget: stop,
    stop,
  };
}
