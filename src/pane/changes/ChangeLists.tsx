import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { onOneLine } from "../../summary/attention/onOneLine";
import type { Changes, ChangesOf } from "../../summary/changes/changes";
import { changeLists, changeTitle, reviewChangeWords } from "../../summary/changes/changeWords";
import { Entries } from "../attention/Entries";
import { useFold } from "../results/foldStyles";
import { PlaceButton } from "../results/PlaceButton";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { changePlaces, removedSays, type PlacedList } from "./changePlace";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // A removed line is no button: it stands in line with those that are.
  removed: { paddingBlock: tokens.spacingVerticalXS },
});

type GoTo = (sheet: string, cell: string) => void;

function Entry(props: { readonly value: string; readonly title: string; readonly children: ReactNode }) {
  const fold = useFold();
  return (
    <AccordionItem value={props.value}>
      <AccordionHeader as="h3" expandIconPosition="end" className={fold.header}>
        <span className={fold.title}>{props.title}</span>
      </AccordionHeader>
      <AccordionPanel className={fold.panel}>{props.children}</AccordionPanel>
    </AccordionItem>
  );
}

/** What changed in each review that changed, and which did not. */
function Reviews({ reviews }: Pick<Changes, "reviews">) {
  const styles = useStyles();
  const text = useText();
  const said = reviews.map((review) => ({
    name: review.name === "" ? words.noReview : onOneLine(review.name),
    says: reviewChangeWords(review),
  }));
  const unchanged = said.filter(({ says }) => says === "").map(({ name }) => name);
  return (
    <ul className={`${text.list} ${styles.rows}`}>
      {said.map(
        ({ name, says }, index) =>
          says !== "" && (
            <li key={index} className={text.plain}>
              {words.changesIn(name, says)}
            </li>
          ),
      )}
      {unchanged.length > 0 && <li className={text.small}>{words.nothingChangedIn(unchanged)}</li>}
    </ul>
  );
}

function Placed(props: { readonly changes: ChangesOf; readonly list: PlacedList; readonly goTo: GoTo }) {
  const { changes, list, goTo } = props;
  const places = useMemo(() => changePlaces(changes, list), [changes, list]);
  return (
    <Entries
      count={places.length}
      label={changeTitle(list)}
      entryAt={(index, inList) => {
        const place = places[index];
        if (place === undefined) return null;
        const { name, where, sheet, cell } = place;
        return <PlaceButton name={name} where={where} onPress={() => goTo(sheet, cell)} {...inList} />;
      }}
    />
  );
}

function Removed({ removed }: Pick<ChangesOf, "removed">) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={text.list}>
      {removed.map((line, index) => {
        const { name, stood } = removedSays(line);
        return (
          <li key={index} className={styles.removed}>
            <p className={text.plain}>{name}</p>
            <p className={text.small}>{stood}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** What changed by review, and the lists of what changed: each opens to its lines, which go to their cells. */
export function ChangeLists(props: {
  readonly changes: Changes;
  readonly open: readonly string[];
  readonly setOpen: (open: readonly string[]) => void;
  readonly goTo: GoTo;
}) {
  const { changes, open, setOpen, goTo } = props;
  const { all, reviews } = changes;
  const lists = changeLists.filter((list) => all[list].length > 0);
  if (lists.length === 0) return null;
  return (
    <Accordion
      collapsible
      multiple
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
    >
      {reviews.length > 1 && (
        <Entry value="reviews" title={words.changesByReview(reviews.length)}>
          <Reviews reviews={reviews} />
        </Entry>
      )}
      {lists.map((list) => (
        <Entry key={list} value={list} title={words.changeList(changeTitle(list), all[list].length)}>
          {list === "removed" ? (
            <Removed removed={all.removed} />
          ) : (
            <Placed changes={all} list={list} goTo={goTo} />
          )}
        </Entry>
      ))}
    </Accordion>
  );
}
