import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { Plan } from "../../plan/plan";
import { onOneLine } from "../../summary/attention/onOneLine";
import { paragraphStyles, usualStyle } from "../../summary/paragraph/paragraphStyle";
import { withParagraphs } from "../../summary/paragraph/withParagraphs";
import type { Summary } from "../../summary/summary";
import { CopyButton } from "../copy/CopyButton";
import { useFold } from "../results/foldStyles";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import type { ParagraphView } from "./paragraphView";

interface Props {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly view: ParagraphView;
  readonly setView: (view: ParagraphView) => void;
}

function StyleChoice({ view, setView }: Pick<Props, "view" | "setView">) {
  return (
    <Field label={words.paragraphStyle} hint={words.sheetKeepsFull}>
      <RadioGroup
        layout="horizontal"
        value={view.style}
        onChange={(_, { value }) =>
          setView({ ...view, style: paragraphStyles.find((style) => style === value) ?? usualStyle })
        }
      >
        {paragraphStyles.map((style) => (
          <Radio key={style} value={style} label={words.paragraphStyles[style]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function Paragraph(props: { readonly paragraph: string; readonly copyName: string }) {
  const text = useText();
  const { paragraph, copyName } = props;
  return (
    <>
      <p className={text.plain}>{paragraph}</p>
      <CopyButton
        of={paragraph}
        textOf={() => paragraph}
        label={words.copyParagraph}
        name={copyName}
        copied={words.paragraphCopied}
      />
    </>
  );
}

/** The paragraphs of the reviews, each folded under its name. */
function OfReviews({ reviews, view, setView }: Pick<Props, "view" | "setView"> & Pick<Summary, "reviews">) {
  const fold = useFold();
  return (
    <Accordion
      collapsible
      multiple
      openItems={[...view.open]}
      onToggle={(_, { openItems }) => setView({ ...view, open: openItems.map(String) })}
    >
      {reviews.map(({ name, paragraph }) => {
        const shown = name === "" ? words.noReview : onOneLine(name);
        return (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h3" expandIconPosition="end" className={fold.header}>
              <span className={fold.title}>{shown}</span>
            </AccordionHeader>
            <AccordionPanel className={fold.panel}>
              <Paragraph paragraph={paragraph} copyName={words.copyParagraphOf(shown)} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

/** The paragraph of the workbook and of each review, short or full, to be copied into the committee's report. */
export function ForTheReport({ plan, summary, view, setView }: Props) {
  const { style } = view;
  const { paragraph, reviews } = useMemo(
    () => (style === usualStyle ? summary : withParagraphs(summary, plan, style)),
    [summary, plan, style],
  );
  if (paragraph === "") return null;
  return (
    <Section heading={words.forTheReport}>
      <StyleChoice view={view} setView={setView} />
      <Paragraph paragraph={paragraph} copyName={words.copyWholeParagraph} />
      {reviews.length > 1 && <OfReviews reviews={reviews} view={view} setView={setView} />}
    </Section>
  );
}
