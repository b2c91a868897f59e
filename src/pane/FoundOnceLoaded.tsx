import { useEffect, useRef, useState, type ComponentProps } from "react";
import type { Found } from "./Found";
import { NotLoaded } from "./messages/NotLoaded";

type Part = typeof Found;

let loaded: Part | null = null;

async function load(): Promise<Part> {
  loaded ??= (await import("./Found")).Found;
  return loaded;
}

// Under way at once: the form is in view meanwhile, and no result has to wait for what shows it.
void load().catch(() => undefined);

/** All that a refresh found; its code comes after the first view of the pane. Where it does not, that is said. */
export function FoundOnceLoaded(props: ComponentProps<Part>) {
  // Not React's own lazy: that shows a blank first, even for code that is there.
  const [part, setPart] = useState<{ readonly Found: Part } | "awaited" | "missing">(
    loaded === null ? "awaited" : { Found: loaded },
  );
  const [tries, setTries] = useState(1);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part !== "awaited") return;
    load().then(
      (Found) => setPart({ Found }),
      () => setPart("missing"),
    );
  }, [part]);
  const here = typeof part === "object";
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on with what came in its place.
    if (here && tries > 1)
      place.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, [here, tries]);
  if (here)
    return (
      <div ref={place} style={{ display: "contents" }}>
        <part.Found {...props} />
      </div>
    );
  const tryAgain = () => {
    setTries(tries + 1);
    setPart("awaited");
  };
  if (part === "awaited" && tries === 1) return null;
  return <NotLoaded waiting={part === "awaited"} tryAgain={tryAgain} />;
}
