import { parseArgs } from "node:util";
import { PortTaken } from "./listenOnLocalhost";
import { openInBrowser } from "./openInBrowser";
import { startWorkbench } from "./startWorkbench";

const flags = {
  port: { type: "string" },
  "no-open": { type: "boolean" },
  excel: { type: "boolean" },
} as const;
const say = (line: string) => console.log(line);

/** Says what the compiler made of the last change; the pages of the last clean build stay up meanwhile. */
function sayBuilt(problems: readonly string[]): void {
  const time = new Date().toLocaleTimeString("en-GB");
  if (problems.length === 0) say(`${time}  Built.`);
  for (const problem of problems) say(`${time}  ${problem}`);
}

function sayWhere(address: string, trusted: boolean): void {
  say("");
  say(`The workbench is at ${address}`);
  if (!trusted) {
    say(
      "Its certificate was made on this computer and is trusted nowhere, so the browser will warn you once:",
    );
    say('choose "Advanced", then "Continue to localhost" (in Firefox "Accept the risk").');
  }
  say("Ctrl+C stops it.");
}

/** Starts the workbench and stays up until Ctrl+C. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: flags });
  const port = Number(values.port ?? process.env["PORT"] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new RangeError("The port must be a whole number up to 65535.");
  }
  const unattended = process.env["CI"] !== undefined || values["no-open"] === true;
  say("Building the add-in and the workbench…");
  const workbench = await startWorkbench({
    port,
    watch: true,
    officeJs: values.excel === true ? "shipped" : "local",
    mayInstallCertificate: !unattended && process.stdin.isTTY,
    onBuilt: sayBuilt,
  });
  sayWhere(workbench.address, workbench.trusted);
  if (!unattended) openInBrowser(workbench.address);
  const stop = () => void workbench.close().then(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof PortTaken) say("Stop that program, or choose another port: npm start -- --port=3001");
  process.exit(1);
});
