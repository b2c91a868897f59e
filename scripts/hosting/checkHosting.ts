import { hostingReport } from "./hostingReport";

const { lines, status } = await hostingReport(process.argv.slice(2), "dist");
for (const line of lines) console.log(line);
process.exitCode = status;
