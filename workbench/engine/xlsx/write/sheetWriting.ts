import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Inside } from "../../model/inside";
import type { KeptRecord, Place } from "../../model/keptPlugin";
import type { ColourReader } from "../colours";

/** One sheet on its way from the live workbook into a file. */
export interface SheetWriting {
  readonly inside: Inside;
  readonly id: string;
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly colour: ColourReader;
}

export interface PlacedRecord {
  readonly places: readonly Place[];
  readonly value: unknown;
}

/** The records of one kind that speak of a sheet, with those of their places that still stand. */
export const recordsOn = (
  { inside, id }: Pick<SheetWriting, "inside" | "id">,
  kind: string,
): PlacedRecord[] =>
  inside.keptKeys(`${kind}:`).flatMap((key) => {
    const record: KeptRecord | undefined = inside.kept(key);
    const places = (record?.places ?? [])
      .filter((place) => place?.sheet === id)
      .filter((place) => place !== null);
    return record && places.length > 0 ? [{ places, value: record.value }] : [];
  });
