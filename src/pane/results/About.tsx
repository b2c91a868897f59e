import type { Summary } from "../../summary/summary";
import { words } from "../words";
import { useText } from "./textStyles";

/** What was assumed, what was left out, and what is counted although it cannot be seen. */
export function About({ summary }: { readonly summary: Summary }) {
  const text = useText();
  const { leftOut, hiddenLines, green, saidAs } = summary;
  return (
    <>
      {green !== null && (
        <p className={text.plain}>{saidAs === null ? words.greenMeans[green] : words.nothingGreen}</p>
      )}
      {hiddenLines > 0 && <p className={text.plain}>{words.hiddenLines(hiddenLines)}</p>}
      <p className={text.plain}>
        {leftOut.length === 0 ? words.nothingLeftOut : words.leftOut(leftOut.length)}
      </p>
      {leftOut.length > 0 && (
        <ul className={text.plain}>
          {leftOut.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      )}
    </>
  );
}
