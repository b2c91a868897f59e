import type { Day } from "../plan/cells/day";
import type { Tasks } from "../tasks/tasks";
import { PaneScreen } from "./PaneScreen";
import { usePaneView } from "./state/usePaneView";
import { useRequests } from "./state/useRequests";

/** The whole pane at work. `today` is the meeting date until an officer chooses another. */
export function App({ tasks, today }: { readonly tasks: Tasks; readonly today: Day }) {
  const requests = useRequests(tasks, today);
  const [view, change] = usePaneView();
  return <PaneScreen requests={requests} view={view} change={change} />;
}
