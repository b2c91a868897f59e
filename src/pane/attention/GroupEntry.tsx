import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { Day } from "../../plan/cells/day";
import type { AttentionGroup } from "../../summary/attention/attentionGroups";
import { attentionAdvice, attentionTitle } from "../../summary/attention/attentionWords";
import { useFold } from "../results/foldStyles";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { Entries } from "./Entries";
import { EntryButton } from "./EntryButton";

interface Props {
  readonly group: AttentionGroup;
  readonly meetingDate: Day;
  readonly goTo: (sheet: string, cell: string) => void;
}

function Cells({ group, meetingDate, goTo }: Props) {
  const { entries, kind } = group;
  return (
    <Entries
      count={entries.length}
      label={attentionTitle(kind)}
      entryAt={(index, inList) => {
        const entry = entries[index];
        return entry && <EntryButton entry={entry} meetingDate={meetingDate} goTo={goTo} {...inList} />;
      }}
    />
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
