import * as z from "zod";
import { withoutWords } from "../../summary/changes/keptMeeting";
import { noMeetings, type KeptMeetings } from "../../summary/changes/keptMeetings";

z.config({ jitless: true });

const date = z.number().int().min(1).max(2_958_465);
const count = z.number().int().min(0);

const review = z.object({
  name: z.string(),
  green: z.enum(["complete", "on-track", "mixed"]),
  refs: z.string(),
  words: z.string(),
  texts: z.string(),
  recommendations: z.string(),
  leads: z.string().optional(),
  dueTexts: z.string(),
  states: z.string(),
  dues: z.string(),
});

/** What a workbook keeps of its meetings. Damage here costs the comparison, never an officer's answers. */
export const meetingMemory = z
  .object({
    meetings: z.array(z.object({ date, reviews: z.array(review).readonly() })).readonly(),
    totals: z
      .array(
        z.object({
          date,
          greenMeant: z.enum(["complete", "on-track", "mixed"]).nullable(),
          figures: z.array(count).length(7).readonly(),
          reviews: z.array(z.array(count).length(3).readonly()).readonly(),
        }),
      )
      .readonly(),
    names: z.array(z.string()).readonly(),
  })
  .default(noMeetings)
  .catch(noMeetings);

/**
 * Ever less of what is kept of meetings, for workbooks whose memory is full: the words of lines that have a reference go
 * first; then the lines of the oldest meeting, then those of the next; then the figures of reviews, then those of meetings.
 */
export function* everLess(kept: KeptMeetings): Generator<KeptMeetings> {
  yield kept;
  const meetings = kept.meetings.map(withoutWords);
  for (let gone = 0; gone <= meetings.length; gone++) yield { ...kept, meetings: meetings.slice(gone) };
  const totals = kept.totals.map((one) => ({ ...one, reviews: [] }));
  for (let gone = 0; gone <= totals.length; gone++)
    yield { meetings: [], totals: totals.slice(gone), names: [] };
}
