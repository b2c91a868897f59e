import { Button, Field, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { readPastedList } from "../../plan/recommendations/pasted/pastedList";
import type { RecommendationsGiven } from "../../tasks/answers/keepRecommendations";
import { Fold } from "../Fold";
import { useText } from "../results/textStyles";
import type { Kept } from "../state/state";
import { words } from "../words";
import type { KnownReview } from "./knownReviews";
import { noDraft, type ListDraft } from "./listDraft";
import { Preview } from "./Preview";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  list: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props {
  readonly reviews: readonly KnownReview[];
  readonly kept: Kept | null;
  readonly draft: ListDraft;
  readonly setDraft: (draft: ListDraft) => void;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Resolves with whether they were kept. */
  readonly keep: (given: RecommendationsGiven) => Promise<boolean>;
  readonly controls: (element: HTMLElement | null) => void;
}

function ReviewPick(props: {
  readonly reviews: readonly KnownReview[];
  readonly review: KnownReview;
  readonly pick: (name: string) => void;
}) {
  const styles = useStyles();
  const { reviews, review, pick } = props;
  return (
    <Field
      className={styles.field}
      label={words.whichReview}
      hint={words.knownOfReview(review.listed, review.stated)}
    >
      <Select
        className={styles.list}
        value={String(reviews.indexOf(review))}
        onChange={(_, { value }) => pick(reviews[Number(value)]?.name ?? review.name)}
      >
        {reviews.map(({ name }, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Form({ reviews, review, draft, setDraft, keep }: Props & { readonly review: KnownReview }) {
  const styles = useStyles();
  // A long list may take a moment to read; the typing does not wait for it.
  const read = useDeferredValue(draft.text);
  const list = useMemo(() => readPastedList(read), [read]);
  const [pressedTooSoon, setPressedTooSoon] = useState(false);
  const isEmpty = draft.text.trim() === "";
  async function keepIt(): Promise<void> {
    const { recommendations, stated } = readPastedList(draft.text);
    if (recommendations.length === 0 && stated === null) setPressedTooSoon(true);
    else if (await keep({ review: review.name, recommendations, stated })) setDraft(noDraft);
  }
  const missing = pressedTooSoon && isEmpty;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keepIt();
      }}
    >
      <ReviewPick reviews={reviews} review={review} pick={(name) => setDraft({ ...draft, review: name })} />
      <Field
        className={styles.field}
        label={words.pasteList}
        hint={words.pasteListHint}
        {...(missing ? { validationMessage: words.nothingToKeep } : {})}
      >
        <Textarea
          rows={5}
          resize="vertical"
          value={draft.text}
          onChange={(_, { value }) => setDraft({ review: review.name, text: value })}
        />
      </Field>
      {!isEmpty && read.trim() !== "" && <Preview list={list} />}
      <div>
        <Button type="submit">{words.keepList}</Button>
      </div>
    </form>
  );
}

/** A review's recommendations, pasted or typed, with what is read from them before they are kept. */
export function ReviewList(props: Props) {
  const text = useText();
  const { reviews, kept, draft, open, setOpen, controls } = props;
  const review = reviews.find(({ name }) => name === draft.review) ?? reviews[0];
  if (review === undefined) return null;
  return (
    <Fold title={words.reviewsRecommendations} says="" open={open} setOpen={setOpen}>
      <p className={text.small}>{words.reviewsRecommendationsWhy}</p>
      <p role="status" className={text.strong}>
        {kept === null ? "" : words.listKept(kept)}
      </p>
      <div ref={controls}>
        <Form {...props} review={review} />
      </div>
    </Fold>
  );
}
