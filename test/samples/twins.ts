import { readFileSync } from "node:fs";
import * as z from "zod";

const place = z.object({ sheet: z.string(), ref: z.string() });

/** What changed between the two meetings of the twin samples, worked out by hand. */
export const twins = z
  .object({
    since: z.iso.date(),
    asOf: z.iso.date(),
    newlyComplete: z.array(place),
    newlyOverdue: z.array(place),
    movedBack: z.array(place.extend({ from: z.string(), to: z.string() })),
    datesExtended: z.array(place.extend({ from: z.iso.date(), to: z.iso.date() })),
    added: z.array(place),
    removed: z.array(place),
  })
  .parse(
    JSON.parse(readFileSync("test/data/expected/15-six-review-plans-last-meeting.changes.json", "utf8")),
  );
