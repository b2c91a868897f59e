// Plain JavaScript because webpack.config.cjs loads it; its types are in manifestFor.d.cts.

/** Where the manifest in the repository points: the development server. */
const developmentOrigin = "https://localhost:3000";

/** Reads ADDIN_ORIGIN. See manifestFor.d.cts. */
function checkOrigin(value) {
  const text = (value ?? "").trim();
  if (text === "") return { ok: true, origin: developmentOrigin };
  const wrong = (why) => ({
    ok: false,
    why: `ADDIN_ORIGIN is "${text}", but ${why} Example: https://apps.example.gov.uk/action-plan`,
  });
  if (!URL.canParse(text)) return wrong("that is not a web address.");
  const url = new URL(text);
  if (url.protocol !== "https:") return wrong("Excel loads add-ins from https addresses only.");
  if (url.username !== "" || url.password !== "") {
    return { ok: false, why: "ADDIN_ORIGIN must not hold a user name or password." };
  }
  if (text.includes("?") || text.includes("#")) return wrong('it must not hold a "?" or a "#".');
  if (/\.html?$/i.test(url.pathname)) return wrong("it must be the folder that holds the pages, not a page.");
  return { ok: true, origin: url.origin + url.pathname.replace(/\/+$/, "") };
}

/** Points every development address in a manifest at `origin`. See manifestFor.d.cts. */
function manifestFor(manifestXml, origin) {
  const inXml = origin.replaceAll("&", "&amp;");
  // Only whole origins: https://localhost:30001 is another one.
  return manifestXml.replaceAll(/https:\/\/localhost:3000(?=["/<])/g, () => inXml);
}

module.exports = { checkOrigin, developmentOrigin, manifestFor };
