import type { State } from "../../src/pane/state/state";
import type { Requests } from "../../src/pane/state/useRequests";

const nothing = (): void => undefined;

/** The requests of a pane that stands still: every button can be pressed, and none does anything. */
export function stillRequests(state: State): Requests {
  return {
    state,
    handBack: {
      button: nothing,
      parts: {
        changes: nothing,
        questions: nothing,
        suggestions: nothing,
        highlights: nothing,
        recommendations: nothing,
      },
      waitFor: nothing,
      toButton: nothing,
    },
    typeDate: nothing,
    refresh: nothing,
    cancel: nothing,
    addTemplate: nothing,
    compareWith: nothing,
    answerGreen: nothing,
    answerSheet: nothing,
    answerSame: nothing,
    keepDates: nothing,
    takeBack: nothing,
    keepRecommendations: () => Promise.resolve(false),
    highlight: nothing,
    clearHighlights: nothing,
    makeRepairs: () => Promise.resolve(),
    forget: () => Promise.resolve(false),
    goTo: nothing,
  };
}
