import { Button, makeStyles } from "@fluentui/react-components";
import { words } from "../words";
import { Section } from "./Section";

const useStyles = makeStyles({
  button: { alignSelf: "start", maxWidth: "100%", overflowWrap: "anywhere" },
});

/** The way to the summary in the workbook. */
export function SummaryPlace(props: {
  readonly sheet: string;
  readonly goTo: (sheet: string, cell: string) => void;
}) {
  const styles = useStyles();
  return (
    <Section heading={words.summarySheet}>
      <Button className={styles.button} onClick={() => props.goTo(props.sheet, "A1")}>
        {words.goToSummary(props.sheet)}
      </Button>
    </Section>
  );
}
