import { developmentOrigin } from "../manifestFor.cjs";

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

/** The addresses a manifest names, each once, in their order. */
export function manifestAddresses(manifest: string): readonly string[] {
  const found = [...manifest.matchAll(/\bDefaultValue="(https?:[^"]*)"/g)].map(([, address = ""]) =>
    address.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
  );
  return [...new Set(found)];
}

/** What is wrong with those addresses, a sentence each, where the add-in is at `origin` (without a "/" at its end). */
export function addressFaults(addresses: readonly string[], origin: string): readonly string[] {
  if (addresses.length === 0) return ["It names no address; perhaps another page came instead."];
  const elsewhere = addresses.filter((address) => !address.startsWith(`${origin}/`));
  const [first] = elsewhere;
  if (first === undefined) return [];
  const again = `Build again with ADDIN_ORIGIN=${origin} and copy dist/ there.`;
  if (first.startsWith(`${developmentOrigin}/`))
    return [`It was built without ADDIN_ORIGIN, so it points to ${developmentOrigin}. ${again}`];
  return [`It points to ${first}, which is not below ${origin}. ${again}`];
}
