import type { LiveWorkbook, Zone } from "../../engine/liveWorkbook";

/** Makes the first row of a table what Excel makes of it: texts, none blank and none twice. */
export function completeHeadings(live: LiveWorkbook, sheet: string, zone: Zone): void {
  const taken = new Set<string>();
  for (let column = zone.left; column <= zone.right; column++) {
    const shown = live.text(sheet, zone.top, column);
    const wanted = shown === "" ? `Column${column - zone.left + 1}` : shown;
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
    taken.add(heading.toLowerCase());
    if (live.formula(sheet, zone.top, column) !== heading)
      live.write(sheet, zone.top, column, { kind: "value", value: heading });
  }
}
