import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { Finding } from "../../plan/finding";
import { describeFinding, findingTitle } from "../../summary/findingWords";
import { words } from "../words";
import { groupFindings } from "./findingGroups";
import { useFold } from "./foldStyles";
import { ShortList, type Place } from "./ShortList";
import { shorten } from "./shorten";
import { useText } from "./textStyles";

const longestFound = 80;

interface Props {
  readonly findings: readonly Finding[];
  readonly goTo: (sheet: string, cell: string) => void;
}

function findingPlace({ sheet, cell, found }: Finding, index: number): Place {
  const quoted = shorten(found, longestFound);
  return { key: String(index), name: words.cell(sheet, cell, quoted), sheet, cell: cell ?? "A1" };
}

/** Findings by kind: each opens to what to do and to its cells. */
export function FindingList({ findings, goTo }: Props) {
  const fold = useFold();
  const text = useText();
  return (
    <Accordion collapsible multiple>
      {groupFindings(findings).map((group) => (
        <AccordionItem key={`${group.severity} ${group.kind}`} value={`${group.severity} ${group.kind}`}>
          <AccordionHeader as="h3" expandIconPosition="end" className={fold.header}>
            <span className={fold.title}>
              {words.findingGroup(findingTitle(group.kind), group.findings.length)}{" "}
              <span className={text.small}>{words.severities[group.severity]}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={fold.panel}>
            <p className={text.small}>{describeFinding(group.first).whatToDo}</p>
            <ShortList places={group.findings.map(findingPlace)} goTo={goTo} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
