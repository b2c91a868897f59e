import * as z from "zod";

const answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
  metadata: z.object({ vulnerabilities: z.object({ total: z.number().int().min(0) }) }),
});

/**
 * What `npm audit --json` printed, in words, and how many weaknesses it knows of. Where the registry did not answer,
 * none is known and the words say that nothing was checked.
 */
export function advisoriesSaid(printed: string): { readonly says: string; readonly found: number } {
  const parsed = answer.safeParse(jsonOf(printed));
  if (!parsed.success)
    return {
      says: "The registry's list of known weaknesses could not be reached, so nothing was checked against it.",
      found: 0,
    };
  const { vulnerabilities, metadata } = parsed.data;
  const found = metadata.vulnerabilities.total;
  const named = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
  if (found === 0) return { says: "No weakness is known of anything that ships.", found };
  return { says: `Weaknesses are known of what ships: ${named.join(", ")}.`, found };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
