import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { freeSheet } from "../../../samples/freeSheet";

const hostile = z.object({
  about: z.string(),
  sheets: z.array(freeSheet),
  asOf: z.iso.date(),
  planAgreed: z.iso.date().optional(),
  answers: z
    .object({
      green: z.enum(["complete", "on-track"]).optional(),
      accept: z.boolean().optional(),
      map: z.record(z.string(), z.record(z.string(), z.string())).optional(),
      include: z.array(z.string()).optional(),
    })
    .default({}),
  expect: z.object({
    totals: z.record(z.string(), z.number().nullable()),
    sheets: z
      .array(z.object({ name: z.string(), kind: z.string(), lines: z.number().optional() }))
      .default([]),
    overdue: z.array(z.string()).optional(),
    mustAsk: z.array(z.string()).default([]),
  }),
});

/** A workbook made from the field guide alone, by somebody who had not seen the code, with totals worked out by hand. */
export type HostilePlan = z.infer<typeof hostile>;

const folder = path.join(__dirname, "../../data/hostile");

/** The hostile workbooks by the name of their file without its ending, in order. */
export const hostilePlans: ReadonlyMap<string, HostilePlan> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [
      file.slice(0, -".json".length),
      hostile.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
    ]),
);
