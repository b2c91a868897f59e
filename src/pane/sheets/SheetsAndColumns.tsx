import { Accordion, Button } from "@fluentui/react-components";
import type { SheetReading } from "../../plan/plan";
import type { Answered } from "../../tasks/answers/answers";
import type { SheetAnswer } from "../../tasks/answers/sheetAnswers";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { SheetEntry } from "./SheetEntry";

/** Every sheet with what it was taken for and why; its columns can be picked anew, and the sheet left out or counted. */
export function SheetsAndColumns(props: {
  readonly sheets: readonly SheetReading[];
  readonly answered: Answered;
  /** The names of the sheets whose entries are open. */
  readonly open: readonly string[];
  readonly setOpen: (names: readonly string[]) => void;
  readonly answer: (sheet: string, answer: SheetAnswer) => void;
  /** Null: what green means. */
  readonly takeBack: (sheet: string | null) => void;
  readonly goTo: (sheet: string, cell: string) => void;
}) {
  const text = useText();
  const { sheets, answered, open, setOpen, answer, takeBack, goTo } = props;
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
            answered={answered.sheets.includes(sheet.name)}
            answer={(given) => answer(sheet.name, given)}
            takeBack={() => takeBack(sheet.name)}
            goTo={goTo}
          />
        ))}
      </Accordion>
      {answered.green !== null && (
        <>
          <p className={text.plain}>{words.greenAnswered[answered.green]}</p>
          <div>
            <Button onClick={() => takeBack(null)}>{words.takeBackGreen}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
