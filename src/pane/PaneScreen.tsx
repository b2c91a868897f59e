import { dayFromIso } from "../plan/cells/day";
import { longDay } from "../summary/wording/written/days";
import { FoundOnceLoaded } from "./FoundOnceLoaded";
import { KeptHere } from "./kept/KeptHere";
import { CancelButton } from "./messages/CancelButton";
import { OldFigures } from "./messages/OldFigures";
import { StatusLine } from "./messages/StatusLine";
import { NoPlan } from "./opening/NoPlan";
import { Opening } from "./opening/Opening";
import { RefreshForm } from "./RefreshForm";
import { hasNoPlan } from "./state/lookState";
import type { PaneView } from "./state/usePaneView";
import type { Requests } from "./state/useRequests";
import { useMain } from "./theme/mainStyles";
import { words } from "./words";

/** What there is to see and do while there are no figures. A problem says by itself what to do. */
function NoFigures({ requests }: { readonly requests: Requests }) {
  const { state } = requests;
  if (state.templateAdded !== null) return null;
  if (hasNoPlan(state)) return <NoPlan addTemplate={requests.addTemplate} />;
  return state.problem === null && state.look.kind !== "looking" ? <Opening state={state} /> : null;
}

/** Everything an officer sees, for one state; it keeps nothing itself. */
export function PaneScreen(props: {
  readonly requests: Requests;
  readonly view: PaneView;
  readonly change: (change: Partial<PaneView>) => void;
}) {
  const styles = useMain();
  const { requests, view, change } = props;
  const { state } = requests;
  const { step, refreshed } = state;
  const dayInField = dayFromIso(state.date);
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{words.title}</h1>
      <RefreshForm
        date={state.date}
        dateInWords={dayInField === null ? null : longDay(dayInField)}
        chosen={state.chosen}
        working={step !== null}
        button={requests.handBack.button}
        typeDate={requests.typeDate}
        refresh={requests.refresh}
      />
      <StatusLine state={state} />
      {step !== null && state.slow && state.cancellable && (
        <CancelButton cancel={requests.cancel} handOn={requests.handBack.toButton} />
      )}
      {step === null && refreshed === null && <NoFigures requests={requests} />}
      {step === null && refreshed !== null && (
        <OldFigures old={state.outOfDate}>
          <FoundOnceLoaded refreshed={refreshed} requests={requests} view={view} change={change} />
        </OldFigures>
      )}
      {step === null && (refreshed !== null || state.keeps) && (
        <KeptHere
          view={view.kept}
          setView={(kept) => change({ kept })}
          forget={() => void requests.forget().then((gone) => gone && change({ kept: "folded" }))}
        />
      )}
    </main>
  );
}
