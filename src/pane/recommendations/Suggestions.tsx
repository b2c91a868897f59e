import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SameAnswer, SameRecommendation } from "../../plan/recommendations/sameRecommendation";
import { attentionPlace } from "../../summary/attention/attentionWords";
import { onOneLine } from "../../summary/attention/onOneLine";
import { Section } from "../results/Section";
import { TextLink } from "../results/TextLink";
import { useText } from "../results/textStyles";
import { words } from "../words";

const useStyles = makeStyles({
  texts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    maxHeight: "9rem",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

// Where recommendations have no numbers, their name is their text, which stands above the button.
const longestName = 20;

/** Texts of the plan that read like a recommendation of the list, one at a time; each is settled once. */
export function Suggestions(props: {
  readonly suggestions: readonly SameRecommendation[];
  readonly answer: (answer: SameAnswer) => void;
  readonly goTo: (sheet: string, cell: string) => void;
  /** Where the answers lie. */
  readonly controls: (element: HTMLElement | null) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { suggestions, answer, goTo, controls } = props;
  const [asked] = suggestions;
  if (asked === undefined) return null;
  const { review, recommendation, sheet, cell } = asked;
  const say = (same: string | null) => answer({ review, text: asked.text, recommendation: same });
  return (
    <Section heading={words.sameQuestion}>
      <p className={text.small}>{words.sameWhy}</p>
      <dl className={styles.texts}>
        <dt className={text.small}>{words.inThePlan(attentionPlace({ sheet, cell }))}</dt>
        <dd className={styles.text}>{onOneLine(asked.text)}</dd>
        <dt className={text.small}>{words.onTheList(review)}</dt>
        <dd className={styles.text}>{onOneLine(asked.listed)}</dd>
      </dl>
      <p className={text.small}>
        {words.linesSayIt(asked.lines)}{" "}
        <TextLink onPress={() => goTo(sheet, cell)}>{words.goToText}</TextLink>
      </p>
      <div ref={controls} className={styles.buttons}>
        <Button onClick={() => say(recommendation)}>
          {words.yesSame(recommendation.length > longestName ? "" : recommendation)}
        </Button>
        <Button onClick={() => say(null)}>{words.notSame}</Button>
      </div>
      {suggestions.length > 1 && <p className={text.small}>{words.moreLikeThis(suggestions.length - 1)}</p>}
    </Section>
  );
}
