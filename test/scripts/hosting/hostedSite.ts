import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hostedHeaders } from "../../../scripts/hosting/hostedHeaders.cjs";
import { manifestFor } from "../../../scripts/manifestFor.cjs";
import { readFileSync } from "node:fs";

/** One answer of the server: what a well-kept one gives, or what a case makes of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Site = Record<string, Answer>;

export interface RunningSite {
  /** Where the add-in is, without a "/" at the end: a folder of a server on this computer. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
  xml: "text/xml",
};
const page = (name: string) => `<!doctype html><script defer src=scripts/${name}.0123.js></script>`;
const bodies = (origin: string): Readonly<Record<string, string>> => ({
  "manifest.xml": manifestFor(readFileSync("manifest.xml", "utf8"), origin),
  ...Object.fromEntries(["pane", "commands", "dialog"].map((name) => [`${name}.html`, page(name)])),
  ...Object.fromEntries(["pane", "commands", "dialog"].map((name) => [`scripts/${name}.0123.js`, "//"])),
  ...Object.fromEntries([16, 32, 64, 80].map((size) => [`assets/icon-${size}.png`, "a picture"])),
  "assets/help.html": "<!doctype html>",
});

/** Everything as it should be. */
const wellKept = (origin: string): Site =>
  Object.fromEntries(
    Object.entries(bodies(origin)).map(([file, body]) => {
      const headers = { ...hostedHeaders(file), "Content-Type": types[file.split(".").at(-1) ?? ""] ?? "" };
      return [file, { status: 200, headers, body }];
    }),
  );

/** Serves the add-in on localhost, as a case changes it. */
export async function runSite(
  change: (site: Site, origin: string) => void = () => undefined,
): Promise<RunningSite> {
  const site: { files: Site } = { files: {} };
  const server = createServer((request, response) => {
    const answer = site.files[(request.url ?? "").replace(/^\/apps\/plan\//, "")];
    response.writeHead(answer?.status ?? 404, answer?.headers ?? {}).end(answer?.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/apps/plan`;
  site.files = wellKept(origin);
  change(site.files, origin);
  return {
    origin,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
