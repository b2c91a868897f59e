import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFold } from "./results/foldStyles";
import { useText } from "./results/textStyles";

const useStyles = makeStyles({
  part: {
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** A part of the pane under its own second-level heading that is folded away until it is wanted. */
export function Fold(props: {
  readonly title: string;
  /** What can be said while it is folded; "" for nothing. */
  readonly says: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const fold = useFold();
  const text = useText();
  return (
    <Accordion
      className={styles.part}
      collapsible
      openItems={props.open ? ["part"] : []}
      onToggle={(_, { openItems }) => props.setOpen(openItems.length > 0)}
    >
      <AccordionItem value="part">
        <AccordionHeader as="h2" size="large" expandIconPosition="end" className={fold.header}>
          <span className={fold.title}>
            <span className={styles.title}>{props.title}</span>{" "}
            {props.says !== "" && <span className={text.small}>{props.says}</span>}
          </span>
        </AccordionHeader>
        <AccordionPanel className={fold.panel}>{props.children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
