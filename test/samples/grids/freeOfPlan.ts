import type { FreeCell, FreeSheet } from "../../../samples/freeSheet";
import { freeSheet } from "../../../samples/freeSheet";
import type { PlanLine, PlanSheet, TableSheet } from "../../../samples/sampleContent";

type Looked = Extract<FreeCell, { value: unknown }>;

const colourOf: Readonly<Record<string, "green" | "amber" | "red">> = {
  G: "green",
  Green: "green",
  Complete: "green",
  A: "amber",
  Amber: "amber",
  "In progress": "amber",
  Delayed: "amber",
  R: "red",
  Red: "red",
  "Off track": "red",
};

const note = (value: string): Looked => ({ value, style: "note" });

/** A cell coloured as the rating it names. */
function rated({ look }: PlanSheet, value: string, rating: string): Looked {
  const colour = colourOf[rating];
  return { value, style: "body", ...(colour && { fill: look[colour] }) };
}

/** The rows of the key below the notes, and which of its cells are merged with the next. */
function keyRows(plan: PlanSheet): { readonly rows: FreeCell[][]; readonly merged: boolean } {
  const { entries, style } = plan.key;
  const said = entries.map(([colour, meaning]) => rated(plan, `${colour} = ${meaning}`, colour));
  switch (style) {
    case "sentence":
      return {
        rows: [[note(`Key: ${entries.map(([colour, meaning]) => `${colour} = ${meaning}`).join(", ")}`)]],
        merged: false,
      };
    case "cells":
      return { rows: [[], [note("Key"), ...said]], merged: false };
    case "rows":
      return { rows: [[], ...said.map((cell) => [cell])], merged: true };
    case "swatches":
      return {
        rows: [
          [],
          ...entries.map(([colour, meaning]) => [
            rated(plan, colour, colour),
            note(meaning.charAt(0).toUpperCase() + meaning.slice(1)),
          ]),
        ],
        merged: false,
      };
  }
}

type Section = PlanSheet["sections"][number];
type Recommendation = Section["recommendations"][number];

const shared: readonly string[] = ["recommendation", "number"];

function contentOf(
  { holds, numbered }: PlanSheet["columns"][number],
  line: PlanLine,
  { number, text }: Recommendation,
  area: string,
): PlanLine[string] | undefined {
  if (holds === "area") return area;
  if (holds === "number") return number;
  if (holds !== "recommendation") return line[holds];
  return numbered === true ? `${number}. ${text}` : text;
}

function recommendationRows(plan: PlanSheet, recommendation: Recommendation, area: string): FreeCell[][] {
  return recommendation.lines.map((line, at) =>
    plan.columns.map((column): FreeCell => {
      const content = contentOf(column, line, recommendation, area);
      const under = at > 0 && shared.includes(column.holds) && plan.split !== "repeated";
      if (under || content === undefined) return { value: "", style: "body" };
      if (column.holds === "rating" && typeof content === "string") return rated(plan, content, content);
      const format = column.holds === "ref" && typeof content === "string" ? "@" : "General";
      return typeof content === "object"
        ? { value: content, style: "body" }
        : { value: content, style: "body", format };
    }),
  );
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A plan of the samples as the free sheet that looks the same. */
export function freeOfPlan(plan: PlanSheet): FreeSheet {
  const left = plan.start.charCodeAt(0) - 65;
  const top = Number(plan.start.slice(1));
  const last = left + plan.columns.length - 1;
  const merges: string[] = [];
  const key = keyRows(plan);
  const rows: FreeCell[][] = [
    [{ value: plan.title, style: "title" }],
    ...plan.notes.map((text) => [note(text)]),
  ];
  for (const row of key.rows) {
    if (key.merged && row.length > 0)
      merges.push(`${letter(left)}${top + rows.length}:${letter(left + 1)}${top + rows.length}`);
    rows.push(row);
  }
  while (top + rows.length < plan.headerRow) rows.push([]);
  rows.push(plan.columns.map(({ heading }) => ({ value: heading, style: "heading" })));
  for (const { title, recommendations } of plan.sections) {
    if (title !== undefined && !plan.columns.some(({ holds }) => holds === "area")) {
      merges.push(`${letter(left)}${top + rows.length}:${letter(last)}${top + rows.length}`);
      rows.push([{ value: title, style: "section" }]);
    }
    for (const recommendation of recommendations) {
      const first = top + rows.length;
      const below = first + recommendation.lines.length - 1;
      rows.push(...recommendationRows(plan, recommendation, title ?? ""));
      plan.columns.forEach(({ holds }, at) => {
        if (plan.split === "merged" && below > first && shared.includes(holds))
          merges.push(`${letter(left + at)}${first}:${letter(left + at)}${below}`);
      });
    }
  }
  const { header, section } = plan.look;
  return freeSheet.parse({ name: plan.name, start: plan.start, rows, merges, look: { header, section } });
}

/** A short table of the samples as the free sheet that looks the same. */
export const freeOfTable = ({ name, title, headings, rows }: TableSheet): FreeSheet =>
  freeSheet.parse({
    name,
    rows: [
      [{ value: title, style: "title" }],
      [],
      headings.map(([heading]) => ({ value: heading, style: "heading" })),
      ...rows.map((row) => row.map((text) => ({ value: text, style: "body" }))),
    ],
  });
