import { makeStyles, tokens } from "@fluentui/react-components";
import type { PastedList } from "../../plan/recommendations/pasted/pastedList";
import { onOneLine } from "../../summary/attention/onOneLine";
import { shorten } from "../../summary/wording/written/shorten";
import { useText } from "../results/textStyles";
import { words } from "../words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  entry: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  ref: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  text: { minWidth: 0 },
});

const mostShown = 12;
const longestText = 120;
const longestPassedOver = 40;

function ReadAs({ recommendations }: Pick<PastedList, "recommendations">) {
  const styles = useStyles();
  const text = useText();
  const more = recommendations.length - mostShown;
  return (
    <>
      <p className={text.strong}>{words.readAs(recommendations.length)}</p>
      <ol className={text.list}>
        {recommendations.slice(0, mostShown).map(({ ref, text: said }, index) => (
          <li key={index} className={styles.entry}>
            {ref !== "" && <span className={styles.ref}>{ref}</span>}{" "}
            <span className={styles.text}>{shorten(onOneLine(said), longestText)}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={text.small}>{words.andMore(more)}</p>}
    </>
  );
}

/** What was read from a pasted list, before anything is kept. */
export function Preview({ list }: { readonly list: PastedList }) {
  const styles = useStyles();
  const text = useText();
  const { recommendations, stated, passedOver, cut } = list;
  const hasTexts = recommendations.length > 0;
  return (
    <div className={styles.part}>
      {hasTexts && <ReadAs recommendations={recommendations} />}
      {stated !== null && (
        <p className={text.plain}>{hasTexts ? words.alsoStated(stated) : words.readAsNumber(stated)}</p>
      )}
      {!hasTexts && stated === null && <p className={text.plain}>{words.readNothing}</p>}
      {cut.recommendations > 0 && <p className={text.plain}>{words.listCut(cut.recommendations)}</p>}
      {cut.texts > 0 && <p className={text.plain}>{words.textsCut(cut.texts)}</p>}
      {passedOver.length > 0 && (
        <p className={text.small}>
          {words.passedOver(passedOver.map((over) => shorten(onOneLine(over), longestPassedOver)))}
        </p>
      )}
    </div>
  );
}
