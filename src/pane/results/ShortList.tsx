import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { words } from "../words";
import { PlaceButton } from "./PlaceButton";
import { useText } from "./textStyles";

/** One place of the workbook to go to. */
export interface Place {
  /** Different for each place of a list. */
  readonly key: string;
  readonly name: string;
  readonly where?: string;
  readonly sheet: string;
  readonly cell: string;
}

/** How many places a list shows before an officer asks for all. */
export const firstPlaces = 20;

/** Places to look at. Long lists begin short. */
export function ShortList(props: {
  readonly places: readonly Place[];
  readonly goTo: (sheet: string, cell: string) => void;
}) {
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all ? props.places : props.places.slice(0, firstPlaces);
  return (
    <>
      <ul className={text.list}>
        {shown.map(({ key, name, where, sheet, cell }) => (
          <li key={key}>
            <PlaceButton name={name} where={where} onPress={() => props.goTo(sheet, cell)} />
          </li>
        ))}
      </ul>
      {props.places.length > firstPlaces && (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.showFirst(firstPlaces) : words.showAll(props.places.length)}
          </Button>
        </div>
      )}
    </>
  );
}
