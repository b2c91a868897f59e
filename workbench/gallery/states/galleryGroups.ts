import { doneStates } from "./doneStates";
import type { GalleryState, GalleryStates } from "./galleryState";
import { panelStates } from "./panelStates";
import { problemStates } from "./problemStates";
import { questionStates } from "./questionStates";
import { startStates } from "./startStates";
import { workStates } from "./workStates";

/** All states of the pane, under headings in the order of an officer's visit. */
export const galleryGroups: Readonly<Record<string, GalleryStates>> = {
  "Opening the pane": startStates,
  "While it works": workStates,
  Questions: questionStates,
  "Once it is done": doneStates,
  "Parts of the results": panelStates,
  "What may go wrong": problemStates,
};

/** A state by its name; null where there is none. Names are told apart across groups. */
export function galleryState(name: string): GalleryState | null {
  for (const states of Object.values(galleryGroups)) if (name in states) return states[name] ?? null;
  return null;
}

/** The names of all states. */
export const galleryNames: readonly string[] = Object.values(galleryGroups).flatMap((states) =>
  Object.keys(states),
);
