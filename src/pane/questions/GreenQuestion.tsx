import type { GreenMeaning } from "../../plan/line";
import { words } from "../words";
import { ChoiceQuestion } from "./ChoiceQuestion";

/** What green means, asked once for all the sheets whose keys do not say. */
export function GreenQuestion(props: {
  readonly sheets: readonly string[];
  readonly answer: (green: GreenMeaning) => void;
}) {
  const { complete, "on-track": onTrack } = words.greenChoices;
  return (
    <ChoiceQuestion
      label={words.greenQuestion}
      why={`${words.greenSheets(props.sheets)} ${words.greenWhy}`}
      choices={[
        { value: "complete", ...complete },
        { value: "on-track", ...onTrack },
      ]}
      answer={(value) => props.answer(value === "complete" ? "complete" : "on-track")}
    />
  );
}
