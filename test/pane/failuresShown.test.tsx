import { StatusLine } from "../../src/pane/messages/StatusLine";
import { firstState, nextState, type PaneEvent } from "../../src/pane/state/state";
import type { Changed, Problem } from "../../src/summary/problem";
import { describeProblem } from "../../src/summary/wording/problemWords";
import { dayOn } from "./sampleRefreshed";
import { textOf } from "./shown";

/** How Excel refuses a call, as the fault tables of test/tasks/faults have it; the last is a call cut short. */
const codes = [
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "GeneralException",
  "ItemNotFound",
  "IncompleteAnswer",
];
/** What each kind of task may leave behind, and how an officer is told so. */
const left: Readonly<Record<Changed, RegExp>> = {
  nothing: /Nothing was changed/,
  perhaps: /if A1 says that it is unfinished, a refresh mends it/,
  perhapsCells: /a refresh shows which are left/,
  perhapsList: /keep the list again/,
  perhapsAnswer: /a refresh shows which/,
  perhapsHighlights: /clear them again/,
};

const problemsOf = (changed: Changed): readonly Problem[] => [
  ...codes.map((code): Problem => ({ kind: "refused", code, changed })),
  { kind: "editing", changed },
  { kind: "busy", changed },
  { kind: "offline", changed },
  { kind: "noAnswer", changed },
];
const cases = (Object.keys(left) as readonly Changed[]).flatMap((changed) =>
  problemsOf(changed).map(
    (problem) => [problem.kind === "refused" ? problem.code : problem.kind, changed, problem] as const,
  ),
);

test.each(cases)(
  "the pane shows %s (%s changed): what happened, what to do and what is left",
  (_, changed, problem) => {
    const begun: PaneEvent = { kind: "started", cancellable: true };
    for (const failed of ["refreshFailed", "requestFailed"] as const) {
      const events: readonly PaneEvent[] = [begun, { kind: failed, problem }];
      const state = events.reduce(nextState, firstState(dayOn("2021-10-12")));
      // Nothing runs any more, so the button is there for the next try; and that takes the message away.
      expect(state.step).toBeNull();
      expect(nextState(state, begun).problem).toBeNull();
      const { title, whatToDo } = describeProblem(problem);
      const shown = textOf(<StatusLine state={state} />);
      expect(shown).toContain(`${title} ${whatToDo}`);
      expect(shown).toMatch(left[changed]);
      expect(shown).toMatch(/again|Wait until/);
      if (problem.kind === "refused") expect(shown).toContain(problem.code);
    }
  },
);
