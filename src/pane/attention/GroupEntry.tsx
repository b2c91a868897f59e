import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { Day } from "../../plan/cells/day";
import type { AttentionGroup } from "../../summary/attention/attentionGroups";
import { attentionAdvice, attentionTitle } from "../../summary/attention/attentionWords";
import { useFold } from "../results/foldStyles";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { EntryButton } from "./EntryButton";
import { LongList } from "./LongList";

/** Up to so many entries stand in the pane as they are; more of them get a box to scroll in. */
const longestPlain = 30;

interface Props {
  readonly group: AttentionGroup;
  readonly meetingDate: Day;
  readonly goTo: (sheet: string, cell: string) => void;
}

function Cells({ group, meetingDate, goTo }: Props) {
  const text = useText();
  const { entries, kind } = group;
  if (entries.length > longestPlain)
    return <LongList entries={entries} label={attentionTitle(kind)} meetingDate={meetingDate} goTo={goTo} />;
  return (
    <ul className={text.list}>
      {entries.map((entry, index) => (
        <li key={index}>
          <EntryButton entry={entry} meetingDate={meetingDate} goTo={goTo} />
        </li>
      ))}
    </ul>
  );
}

/** One kind of thing to look at: it opens to what was expected, what to do, and its cells. */
export function GroupEntry(props: Props) {
  const fold = useFold();
  const text = useText();
  const { key, kind, severity, first, entries } = props.group;
  const { expected, whatToDo } = attentionAdvice(first);
  return (
    <AccordionItem value={key}>
      <AccordionHeader as="h3" expandIconPosition="end" className={fold.header}>
        <span className={fold.title}>
          {words.attentionGroup(attentionTitle(kind), entries.length)}{" "}
          <span className={text.small}>{words.severities[severity]}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={fold.panel}>
        {expected !== "" && <p className={text.small}>{expected}</p>}
        <p className={text.small}>{whatToDo}</p>
        <Cells {...props} />
      </AccordionPanel>
    </AccordionItem>
  );
}
