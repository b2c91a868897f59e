import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../words";
import { Section } from "./Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
});

/** The ways to the sheets of ours in the workbook: the summary, and what needs attention. */
export function SummaryPlaces(props: {
  /** Their names, in that order. */
  readonly sheets: readonly string[];
  readonly goTo: (sheet: string, cell: string) => void;
}) {
  const styles = useStyles();
  return (
    <Section heading={words.summarySheets}>
      <div className={styles.buttons}>
        {props.sheets.map((sheet) => (
          <Button key={sheet} className={styles.button} onClick={() => props.goTo(sheet, "A1")}>
            {words.goToSheet(sheet)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
