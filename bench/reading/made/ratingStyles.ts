import type { LineStory } from "./lineStory";
import type { MadeCell } from "./plausibleCells";
import type { Seeded } from "./seeded";

type Said = Readonly<Record<LineStory["state"], readonly string[]>>;

/** How plans say how a line goes; a column keeps to one of these. */
const scales: readonly Said[] = [
  { done: ["G"], underWay: ["A"], notStarted: ["R"], late: ["R"] },
  { done: ["Green"], underWay: ["Amber"], notStarted: ["Red"], late: ["Red"] },
  { done: ["Complete"], underWay: ["In progress"], notStarted: ["Not started"], late: ["Overdue"] },
  { done: ["Closed"], underWay: ["Open"], notStarted: ["Open"], late: ["Open"] },
  { done: ["Blue"], underWay: ["Green", "Amber"], notStarted: ["Green"], late: ["Red"] },
  {
    done: ["Implemented"],
    underWay: ["In progress", "Partially implemented"],
    notStarted: ["Not started"],
    late: ["Superseded", "On hold"],
  },
  {
    done: ["DONE", "Compleated"],
    underWay: ["on going"],
    notStarted: ["not yet started"],
    late: ["Delayed"],
  },
  { done: ["Fully achieved"], underWay: ["On track"], notStarted: ["On target"], late: ["Slipped"] },
];

const fills: Readonly<Record<LineStory["state"], string>> = {
  done: "#92D050",
  underWay: "#FFC000",
  notStarted: "#FF0000",
  late: "#FF0000",
};

/** Ratings in words, now and then left out or coloured as well; one column in nine has colours and no words. */
export function ratingWriter(random: Seeded): (story: LineStory) => MadeCell {
  if (random.chance(1 / 9)) return ({ state }) => ({ value: "", format: "General", fill: fills[state] });
  const scale = random.pick(scales);
  const coloured = random.chance(0.4);
  return ({ state }) => {
    const value = random.chance(0.05) ? random.pick(["", "TBC"]) : random.pick(scale[state]);
    return { value, format: "General", ...(coloured && { fill: fills[state] }) };
  };
}
