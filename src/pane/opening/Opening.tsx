import { useText } from "../results/textStyles";
import type { State } from "../state/state";
import { words } from "../words";

/** Before the first refresh: what it will do, and what it will not. What was found stands in the status line. */
export function Opening({ state }: { readonly state: State }) {
  const text = useText();
  const { look, highlights } = state;
  if (look.kind !== "found") return <p className={text.plain}>{words.intro}</p>;
  const { summarySheet, asks, cannotWrite, meetings } = look.found;
  return (
    <>
      <p className={text.plain}>
        {cannotWrite === null ? words.willDo(summarySheet) : words.cannotWrite(cannotWrite)}{" "}
        {words.willNot(highlights.length > 0)}
      </p>
      {meetings.length > 0 && <p className={text.plain}>{words.meetingsKept(meetings)}</p>}
      {asks && <p className={text.plain}>{words.willAsk}</p>}
    </>
  );
}
