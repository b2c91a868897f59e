import { spawn } from "node:child_process";

/** Opens an address in the usual browser, where this computer has one to show; says nothing where it has not. */
export function openInBrowser(address: string): void {
  const [command, ...rest] = commandFor(process.platform);
  if (command === undefined) return;
  const opener = spawn(command, [...rest, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

function commandFor(platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const hasScreen = process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
  return hasScreen ? ["xdg-open"] : [];
}
