import { useState } from "react";
import { FaultNet } from "../../src/pane/messages/FaultNet";
import { Notice } from "../../src/pane/messages/Notice";
import { NotLoaded } from "../../src/pane/messages/NotLoaded";
import { PaneScreen } from "../../src/pane/PaneScreen";
import { usePaneView } from "../../src/pane/state/usePaneView";
import { useMain } from "../../src/pane/theme/mainStyles";
import { words } from "../../src/pane/words";
import { describeProblem } from "../../src/summary/wording/problemWords";
import type { Shown } from "./states/galleryState";
import { stillRequests } from "./stillRequests";

function StillPane({ shown }: { readonly shown: Extract<Shown, { kind: "pane" }> }) {
  const [first] = usePaneView();
  const [view, setView] = useState({ ...first, ...shown.view });
  return (
    <PaneScreen
      requests={stillRequests(shown.state)}
      view={view}
      change={(change) => setView((before) => ({ ...before, ...change }))}
    />
  );
}

/** The place of the results where their code did not come. */
function WithoutResults() {
  const styles = useMain();
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{words.title}</h1>
      <NotLoaded waiting={false} tryAgain={() => undefined} />
    </main>
  );
}

function Fault(): never {
  throw new Error("A fault for the gallery.");
}

/** The pane in one state: the parts of the add-in itself, standing still. */
export function OneState({ shown }: { readonly shown: Exclude<Shown, { kind: "page" }> }) {
  switch (shown.kind) {
    case "pane":
      return <StillPane shown={shown} />;
    case "start":
      return shown.readiness === "oldExcel" ? (
        <Notice {...describeProblem({ kind: "oldExcel" })} />
      ) : (
        <Notice title={words.notExcel} whatToDo={words.notExcelWhat} />
      );
    case "fallen":
      return (
        <FaultNet>
          <Fault />
        </FaultNet>
      );
    case "notLoaded":
      return <WithoutResults />;
    default:
      return shown satisfies never;
  }
}
