import type { Day } from "../../plan/cells/day";
import type { Changes } from "../../summary/changes/changes";
import { balanceWords, changeNotes, changeSentence, notKeptWords } from "../../summary/changes/changeWords";
import type { Refreshed } from "../../tasks/refresh/refreshSummary";
import { Section } from "../results/Section";
import { useText } from "../results/textStyles";
import { words } from "../words";
import { ChangeLists } from "./ChangeLists";
import { MeetingPicker } from "./MeetingPicker";

interface Props {
  readonly refreshed: Refreshed;
  /** The lists that are open. */
  readonly open: readonly string[];
  readonly setOpen: (open: readonly string[]) => void;
  readonly compareWith: (day: Day) => void;
  readonly goTo: (sheet: string, cell: string) => void;
  /** Where the choice of meetings lies. */
  readonly controls: (element: HTMLElement | null) => void;
}

function Told({ changes, ...props }: Props & { readonly changes: Changes }) {
  const text = useText();
  const { meetings } = props.refreshed;
  return (
    <>
      {meetings.length > 1 && (
        <MeetingPicker
          meetings={meetings}
          since={changes.since}
          compareWith={props.compareWith}
          controls={props.controls}
        />
      )}
      <p className={text.plain}>{changeSentence(changes)}</p>
      <p className={text.plain}>{balanceWords(changes.all)}</p>
      {changeNotes(changes).map((note) => (
        <p key={note} className={text.small}>
          {note}
        </p>
      ))}
      <ChangeLists changes={changes} open={props.open} setOpen={props.setOpen} goTo={props.goTo} />
    </>
  );
}

/** Why nothing is compared: no meeting is kept yet, something is asked first, or what is kept is damaged. */
function whyNot({ meetings, questions }: Refreshed): string {
  if (meetings.length === 0) return words.noEarlierMeeting;
  return questions.length > 0 ? words.changesWait : words.earlierNotRead;
}

/** What changed since an earlier meeting: in a sentence, by review, and line by line. */
export function WhatChanged(props: Props) {
  const text = useText();
  const { refreshed } = props;
  const { changes } = refreshed.summary;
  return (
    <Section heading={words.whatChanged}>
      {changes === null ? (
        <p className={text.plain}>{whyNot(refreshed)}</p>
      ) : (
        <Told {...props} changes={changes} />
      )}
      {refreshed.notKept !== null && <p className={text.plain}>{notKeptWords(refreshed.notKept)}</p>}
    </Section>
  );
}
