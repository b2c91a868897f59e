import type { GreenMeaning, Rating } from "../../line";
import type { Qualifier } from "./qualifiers";
import type { Said } from "./saidInCell";
import { isColour, type Sense } from "./senses";

/** The report contract's rating scale: what each sense of a word is where green means complete, and where on track. */
const scale: Readonly<Record<Sense, Readonly<Record<GreenMeaning, Rating>>>> = {
  red: { complete: "red", "on-track": "red" },
  amber: { complete: "amber", "on-track": "amber" },
  green: { complete: "green", "on-track": "green" },
  blue: { complete: "blue", "on-track": "blue" },
  done: { complete: "green", "on-track": "blue" },
  underWay: { complete: "amber", "on-track": "green" },
  atRisk: { complete: "amber", "on-track": "amber" },
  offTrack: { complete: "red", "on-track": "red" },
  notStarted: { complete: "notStarted", "on-track": "notStarted" },
  onHold: { complete: "onHold", "on-track": "onHold" },
  closedNotDone: { complete: "closedNotDone", "on-track": "closedNotDone" },
  notRated: { complete: "notRated", "on-track": "notRated" },
};

/** The rating of a sense; null where it depends on what green means and that is not known. */
export function ratingOfSense(sense: Sense, green: GreenMeaning | null): Rating | null {
  const ratings = scale[sense];
  if (green !== null) return ratings[green];
  return ratings.complete === ratings["on-track"] ? ratings.complete : null;
}

/** The status words that may stand beside a colour; beside any other the cell contradicts itself. */
function besideColour(colour: Sense, green: GreenMeaning): readonly Sense[] {
  if (colour === "red") return ["offTrack", "notStarted", "atRisk"];
  if (colour === "amber") return ["underWay", "atRisk"];
  if (colour === "blue") return ["done"];
  return green === "complete" ? ["done"] : ["underWay"];
}

/** Which qualifiers a sense cannot bear: an amber line may be part done, a complete one may not. */
function contradictedBy(sense: Sense, green: GreenMeaning): readonly Qualifier[] {
  const onTrack = sense === "green" && green === "on-track";
  if (onTrack) return ["doubted", "hedged", "partDone"];
  if (["done", "green", "blue", "closedNotDone"].includes(sense))
    return ["doubted", "hedged", "unfinished", "partDone"];
  if (sense === "underWay") return ["doubted", "hedged"];
  return sense === "notStarted" ? ["doubted", "partDone"] : ["doubted"];
}

/** The rating of what a cell says; null where its words contradict or qualify one another. */
export function ratingOfSaid({ senses, qualifiers }: Said, green: GreenMeaning): Rating | null {
  const colours = [...senses].filter(isColour);
  const statuses = [...senses].filter((sense) => !isColour(sense));
  const [colour] = colours;
  const [status] = statuses;
  const sense = colour ?? status;
  if (sense === undefined || colours.length > 1 || statuses.length > 1) return null;
  if (colour !== undefined && status !== undefined && !besideColour(colour, green).includes(status))
    return null;
  const contradicted = [...senses].some((one) =>
    contradictedBy(one, green).some((qualifier) => qualifiers.has(qualifier)),
  );
  return contradicted ? null : scale[sense][green];
}
