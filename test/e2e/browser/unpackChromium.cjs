// Unpacks the bundled Chromium into TMPDIR. A process of its own, because the package reads the environment while it
// loads, and Jest shows packages a copy of the environment.
const chromium = require("@sparticuz/chromium");

(chromium.default ?? chromium).executablePath().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
