import { unbearableHeaders } from "./hostedHeaders.cjs";

const policyName = "Content-Security-Policy";

/** The rules of a policy by their names; the order of rules and of sources says nothing. */
const rulesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy
      .split(";")
      .map((rule) => rule.trim().split(/\s+/))
      .filter(([name]) => name !== "")
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources.sort().join(" ")]),
  );

function policyFaults(sent: string, wanted: string): readonly string[] {
  const [sentRules, wantedRules] = [rulesOf(sent), rulesOf(wanted)];
  const names = new Set([...wantedRules.keys(), ...sentRules.keys()]);
  return [...names]
    .filter((name) => sentRules.get(name) !== wantedRules.get(name))
    .map((name) => {
      const [is, should] = [sentRules.get(name), wantedRules.get(name)];
      if (is === undefined) return `${policyName} lacks "${name} ${should ?? ""}".`;
      if (should === undefined) return `${policyName} has "${name}" besides, which may stop the pane.`;
      return `${policyName} says "${name} ${is}" and should say "${name} ${should}".`;
    });
}

/** "no-cache", "max-age=86400, public": parts in any order and in small letters. */
const parts = (value: string): string =>
  value
    .toLowerCase()
    .split(",")
    .map((part) => part.trim())
    .sort()
    .join(", ");

function faultsOf(name: string, should: string, headers: Headers): readonly string[] {
  const sent = headers.get(name);
  const isPolicy = name === policyName;
  if (sent === null && isPolicy && headers.has(`${policyName}-Report-Only`))
    return [`${policyName} only reports so far (Report-Only).`];
  if (sent === null) return [`${name} is missing; it should be "${should}".`];
  if (isPolicy) return policyFaults(sent, should);
  return parts(sent) === parts(should) ? [] : [`${name} is "${sent}" and should be "${should}".`];
}

/** What is wrong with the headers of an answer, a sentence each; `wanted` as hostedHeaders gives it. */
export function headerFaults(headers: Headers, wanted: Readonly<Record<string, string>>): readonly string[] {
  const wrong = Object.entries(wanted).flatMap(([name, should]) => faultsOf(name, should, headers));
  const unbearable = unbearableHeaders
    .filter((name) => headers.has(name))
    .map((name) => `${name} is sent; Excel on the web cannot show the pane with it.`);
  return [...wrong, ...unbearable];
}
