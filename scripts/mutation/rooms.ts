import { readdirSync } from "node:fs";
import path from "node:path";

/** The folders whose mutants run together: "plan" and "summary" for the files at their top, and the folders in them. */
export function rooms(source = "src"): string[] {
  return ["plan", "summary"].flatMap((top) => [
    top,
    ...readdirSync(path.join(source, top), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && entry.name !== "words" ? [`${top}/${entry.name}`] : [],
    ),
  ]);
}
