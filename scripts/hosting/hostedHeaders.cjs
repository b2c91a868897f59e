// Plain JavaScript like the policy that it adds to; its types are in hostedHeaders.d.cts.
const { microsoft, policyFor } = require("../pagePolicy.cjs");

/** The sites where Excel on the web shows add-ins; only a header can say so. From reports: office-js-docs-pr 4911. */
const framedBy = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

const everywhere = {
  "Content-Security-Policy": `${policyFor(microsoft)}; frame-ancestors ${framedBy.join(" ")}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const caching = [
  // A new version has a new name.
  { folder: "scripts/", value: "public, max-age=31536000, immutable" },
  // Excel keeps icons, and will not take them with no-store.
  { folder: "assets/", value: "public, max-age=86400" },
  { folder: "", value: "no-cache" },
];

/** See hostedHeaders.d.cts. */
function hostedHeaders(file) {
  const { value } = caching.find(({ folder }) => file.startsWith(folder));
  return { ...everywhere, "Cache-Control": value };
}

/** See hostedHeaders.d.cts. */
const unbearableHeaders = ["X-Frame-Options", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy"];

module.exports = { hostedHeaders, unbearableHeaders };
