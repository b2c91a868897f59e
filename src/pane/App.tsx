import type { Day } from "../plan/cells/day";
import { timeOfDay } from "../tasks/startUp";
import type { Tasks } from "../tasks/tasks";
import { PaneScreen } from "./PaneScreen";
import { usePaneView } from "./state/usePaneView";
import { useRequests } from "./state/useRequests";

interface Props {
  readonly tasks: Tasks;
  /** The meeting date until an officer chooses another. */
  readonly today: Day;
  /** The time of day, as "14:05". */
  readonly clock?: () => string;
}

/** The whole pane at work. */
export function App({ tasks, today, clock = timeOfDay }: Props) {
  const requests = useRequests(tasks, today, clock);
  const [view, change] = usePaneView();
  return <PaneScreen requests={requests} view={view} change={change} />;
}
