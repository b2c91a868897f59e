/** By the codes of Node's network and TLS layers (nodejs.org/api/errors.html, nodejs.org/api/tls.html). */
const reasons: readonly (readonly [codes: RegExp, words: string])[] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, "No server has this name, as seen from this computer."],
  [/^ECONN/, "The server does not answer."],
  [/EXPIRED/, "The certificate has expired."],
  [/ALTNAME/, "The certificate is for another name."],
  [
    /CERT|VERIFY|SELF_SIGNED|ISSUER/,
    "The certificate is not one that Node.js trusts. If your organisation issues its own, set NODE_EXTRA_CA_CERTS to the file of its root certificate.",
  ],
];

/** A property of whatever was thrown, which need not be an error. */
const within = (thrown: unknown, name: string): unknown =>
  typeof thrown === "object" && thrown !== null ? (Reflect.get(thrown, name) as unknown) : undefined;

/** One sentence for what `fetch` threw. */
export function whyNothingCame(thrown: unknown): string {
  if (within(thrown, "name") === "TimeoutError") return "Nothing came within twenty seconds.";
  const code = within(within(thrown, "cause"), "code");
  if (typeof code !== "string") return "The connection failed.";
  return reasons.find(([codes]) => codes.test(code))?.[1] ?? `The connection failed (${code}).`;
}
