import { Accordion } from "@fluentui/react-components";
import type { SheetReading } from "../../plan/plan";
import type { SheetAnswer } from "../../tasks/sheetAnswers";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { SheetEntry } from "./SheetEntry";

/** Every sheet with what it was taken for and why; its columns can be picked anew, and the sheet left out or counted. */
export function SheetsAndColumns(props: {
  readonly sheets: readonly SheetReading[];
  /** The names of the sheets whose entries are open. */
  readonly open: readonly string[];
  readonly setOpen: (names: readonly string[]) => void;
  readonly answer: (sheet: string, answer: SheetAnswer) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}) {
  const text = useText();
  const { sheets, open, setOpen, answer, goTo } = props;
  return (
    <Section heading={words.sheetsAndColumns}>
      <p className={text.small}>{words.sheetsHint}</p>
      <Accordion
        collapsible
        multiple
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems.map(String))}
      >
        {sheets.map((sheet) => (
          <SheetEntry
            key={sheet.name}
            sheet={sheet}
            answer={(given) => answer(sheet.name, given)}
            goTo={goTo}
          />
        ))}
      </Accordion>
    </Section>
  );
}
