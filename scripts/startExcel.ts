import { spawnSync } from "node:child_process";

const sideload = "npx --yes office-addin-debugging start manifest.xml desktop --app excel";

/** What to do on this kind of computer; null means desktop Excel is not there. */
function commandFor(platform: NodeJS.Platform): string | null {
  return platform === "win32" || platform === "darwin" ? sideload : null;
}

const command = commandFor(process.platform);
if (command === null) {
  console.log(
    "Desktop Excel runs on Windows and Mac only. Use npm start: it shows the add-in in a browser instead.",
  );
} else {
  console.log("Keep this running in another window: npm start -- --excel");
  // npx is a script on Windows, so it needs a shell; the command holds nothing from outside.
  process.exitCode = spawnSync(command, { stdio: "inherit", shell: true }).status ?? 1;
}
