import { whyNothingCame } from "../../../scripts/hosting/whyNothingCame";

const because = (code: string) => new TypeError("fetch failed", { cause: { code } });

test.each([
  ["a name nobody has", because("ENOTFOUND"), "No server has this name, as seen from this computer."],
  ["a server that is off", because("ECONNREFUSED"), "The server does not answer."],
  ["a server that hangs up", because("ECONNRESET"), "The server does not answer."],
  ["an old certificate", because("CERT_HAS_EXPIRED"), "The certificate has expired."],
  [
    "a certificate for another name",
    because("ERR_TLS_CERT_ALTNAME_INVALID"),
    "The certificate is for another name.",
  ],
  [
    "a certificate of the organisation's own",
    because("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
    "NODE_EXTRA_CA_CERTS",
  ],
  ["a certificate that vouches for itself", because("DEPTH_ZERO_SELF_SIGNED_CERT"), "NODE_EXTRA_CA_CERTS"],
  [
    "a wait that was too long",
    new DOMException("aborted", "TimeoutError"),
    "Nothing came within twenty seconds.",
  ],
  ["another code", because("EPIPE"), "The connection failed (EPIPE)."],
  ["no code", new Error("bad port"), "The connection failed."],
  ["no error at all", null, "The connection failed."],
])("%s is said in words", (_what, thrown, said) => {
  expect(whyNothingCame(thrown)).toContain(said);
});
