import { useEffect, useState, type ComponentProps } from "react";
import type { Found } from "./Found";

type Part = typeof Found;

let loaded: Part | null = null;

async function load(): Promise<Part> {
  loaded ??= (await import("./Found")).Found;
  return loaded;
}

// Under way at once: the form is in view meanwhile, and no result has to wait for what shows it.
void load().catch(() => undefined);

/** All that a refresh found; its code comes after the first view of the pane. Throws where it cannot be loaded. */
export function FoundOnceLoaded(props: ComponentProps<Part>) {
  // Not React's own lazy: that shows a blank first, even for code that is there.
  const [part, setPart] = useState<{ readonly Found: Part } | "missing" | null>(
    loaded === null ? null : { Found: loaded },
  );
  useEffect(() => {
    if (part !== null) return;
    load().then(
      (Found) => setPart({ Found }),
      () => setPart("missing"),
    );
  }, [part]);
  if (part === "missing") throw new Error("What shows the results could not be loaded.");
  return part === null ? null : <part.Found {...props} />;
}
