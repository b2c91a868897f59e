// Plain JavaScript because the build loads it; its types are in pagePolicy.d.cts.

/** Where Office.js comes from: Microsoft's own server, the only copy that Microsoft supports. */
const microsoft = "https://appsforoffice.microsoft.com";

/** See pagePolicy.d.cts. */
const policyFor = (officeJsOrigin) => {
  const andOffice = officeJsOrigin === "" ? "" : ` ${officeJsOrigin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${andOffice}`,
    // Fluent UI writes its styles inline.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${andOffice}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
};

module.exports = { microsoft, policyFor };
