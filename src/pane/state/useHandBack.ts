import { useEffect, useState } from "react";

/** Parts of the pane whose controls go away while a request of theirs is worked on. */
export type Part = "changes" | "questions" | "suggestions" | "highlights" | "recommendations";

type Place = (element: HTMLElement | null) => void;

/** Where the keyboard focus waits and goes back to. */
export interface HandBack {
  /** Takes the button that stays. */
  readonly button: Place;
  readonly parts: Readonly<Record<Part, Place>>;
  /** The focus waits on the button, and goes to the first control of the part once the work is done. */
  readonly waitFor: (part: Part) => void;
  /** The focus goes to the button that stays. */
  readonly toButton: () => void;
}

function handBackBetween(): HandBack & { readonly giveBack: () => void } {
  let button: HTMLElement | null = null;
  let waiting: Part | null = null;
  const elements = new Map<Part, HTMLElement>();
  const placeOf =
    (part: Part): Place =>
    (element) =>
      element === null ? void elements.delete(part) : void elements.set(part, element);
  return {
    button: (element) => {
      button = element;
    },
    parts: {
      changes: placeOf("changes"),
      questions: placeOf("questions"),
      suggestions: placeOf("suggestions"),
      highlights: placeOf("highlights"),
      recommendations: placeOf("recommendations"),
    },
    waitFor: (part) => {
      button?.focus();
      waiting = part;
    },
    toButton: () => button?.focus(),
    giveBack: () => {
      const part = waiting;
      waiting = null;
      // An officer who has gone elsewhere meanwhile is left there.
      if (part === null || document.activeElement !== button) return;
      // Its first control, not its heading: from what is no tab stop of its own, Office.js lets Tab leave the pane.
      elements.get(part)?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
    },
  };
}

/** Keeps the keyboard focus while a part of the pane is gone: it waits on the button that stays. */
export function useHandBack(working: boolean): HandBack {
  const [handBack] = useState(handBackBetween);
  useEffect(() => {
    if (!working) handBack.giveBack();
  }, [working, handBack]);
  return handBack;
}
