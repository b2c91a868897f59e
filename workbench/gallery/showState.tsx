import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { LikeExcel } from "../../src/pane/theme/LikeExcel";
import type { OfficeLook } from "../../src/tasks/startUp";
import { fetchResults } from "./fetchResults";
import { OneState } from "./OneState";
import { pageStyles, showPageWords } from "./pageWords";
import { galleryState } from "./states/galleryGroups";

const looks: Readonly<Record<string, OfficeLook>> = {
  light: { isDark: false, ground: undefined },
  dark: { isDark: true, ground: undefined },
  black: { isDark: true, ground: "#0a0a0a" },
};
const notSaid: OfficeLook = { isDark: undefined, ground: undefined };
// Faults are shown on purpose.
const silent = { onCaughtError: () => undefined };

let root: Root | null = null;
let styled = false;

/** An empty place as the add-in's page has it; what was shown before is gone. */
function freshPlace(): HTMLElement {
  root?.unmount();
  root = null;
  const place = document.createElement("div");
  place.id = "pane";
  document.documentElement.removeAttribute("style");
  document.body.replaceChildren(place);
  return place;
}

/**
 * Shows one state and nothing else; resolves once it is drawn. `theme` is how Excel looks: light, dark or black;
 * otherwise Excel does not say, and the browser's wish decides. Rejects where there is no such state.
 */
export async function showState(name: string, theme: string | null): Promise<void> {
  const state = galleryState(name);
  if (state === null) throw new Error(`There is no state named “${name}”.`);
  const [shown] = await Promise.all([state.shown(fetchResults), adoptStyles()]);
  const place = freshPlace();
  document.title = `${state.title} – Action plan gallery`;
  if (shown.kind === "page") await showPageWords(place, shown.when);
  else {
    // The results come at once, so that every picture has them.
    await import("../../src/pane/Found");
    const look = looks[theme ?? ""] ?? notSaid;
    root = createRoot(place, silent);
    root.render(
      <StrictMode>
        <LikeExcel read={() => look}>
          <OneState shown={shown} />
        </LikeExcel>
      </StrictMode>,
    );
  }
  await drawn();
}

async function adoptStyles(): Promise<void> {
  if (styled) return;
  styled = true;
  document.head.append(...(await pageStyles()));
}

/** Two frames: React's work is done in the first, and what it measures there is done by the second. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
