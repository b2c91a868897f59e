import * as z from "zod";

/** As npm writes it: each package by the folder it lies in, "" for the project itself. */
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** "" where the package says none. */
  readonly licence: string;
  /** Whether it comes with the add-in; else it only builds and tests it. */
  readonly ships: boolean;
  /** Whether what is installed is held to the very bytes that were looked at. */
  readonly held: boolean;
}

/** Licences under which code may be handed on inside an add-in with no more than a notice. */
const handedOn: ReadonlySet<string> = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"],
  ...["BlueOak-1.0.0", "CC0-1.0", "Unlicense"],
]);

/** The packages of a lock file (its JSON, parsed), in the order of their names. */
export function licensedIn(lock: unknown): Licensed[] {
  const { packages } = lockFile.parse(lock);
  return Object.entries(packages)
    .filter(([folder, { link }]) => folder !== "" && link !== true)
    .map(([folder, found]) => ({
      name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      version: found.version ?? "",
      licence: found.license ?? "",
      ships: found.dev !== true && found.devOptional !== true,
      held: found.integrity?.startsWith("sha512-") ?? false,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** What may not be so, in words; empty where all is well. */
export function licenceProblems(packages: readonly Licensed[]): string[] {
  const nameOf = ({ name, version }: Licensed): string => `${name} ${version}`;
  return [
    ...packages
      .filter(({ ships, licence }) => ships && !handedOn.has(licence))
      .map((one) => `${nameOf(one)} ships under "${one.licence}", which is not on the list.`),
    ...packages
      .filter(({ ships, licence }) => !ships && licence === "")
      .map((one) => `${nameOf(one)} says no licence.`),
    ...packages.filter(({ held }) => !held).map((one) => `${nameOf(one)} is not held by a checksum.`),
  ];
}

/** How many packages each licence has, the most frequent first. */
export function licenceCounts(
  packages: readonly Licensed[],
): readonly (readonly [licence: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
