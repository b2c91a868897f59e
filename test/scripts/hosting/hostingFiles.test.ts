import { readFileSync, readdirSync } from "node:fs";
import { hostedHeaders, unbearableHeaders } from "../../../scripts/hosting/hostedHeaders.cjs";
import { microsoft, policyFor } from "../../../scripts/pagePolicy.cjs";
import {
  azureStaticWebApps,
  headersFile,
  internetInformationServices,
  nginx,
  type HostedBy,
} from "./hostedBy";

const files = [
  "pane.html",
  "commands.html",
  "dialog.html",
  "manifest.xml",
  "scripts/pane.0123456789abcdef.js",
  "scripts/pane.0123456789abcdef.js.LICENSE.txt",
  "assets/help.html",
  "assets/icon-32.png",
];
const alreadySent = {
  "X-Frame-Options": "SAMEORIGIN",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

const hosts: readonly (readonly [file: string, host: HostedBy])[] = [
  ["web.config", internetInformationServices({})],
  ["web.config", internetInformationServices(alreadySent)],
  ["staticwebapp.config.json", azureStaticWebApps()],
  ["nginx.conf", nginx()],
  ["_headers", headersFile()],
];

test("every file of settings is looked at", () => {
  expect(new Set(hosts.map(([file]) => file))).toEqual(new Set(readdirSync("docs/hosting")));
});

describe.each(hosts)("%s", (_file, host) => {
  test.each(files)("sends %s with the headers it has to come with, and no others", (file) => {
    expect(host(file)).toEqual(hostedHeaders(file));
  });
});

test("the policy to send is that of the pages, and says besides who may frame them", () => {
  for (const file of files) {
    const rules = (hostedHeaders(file)["Content-Security-Policy"] ?? "").split("; ");
    const framed = rules.filter((rule) => rule.startsWith("frame-ancestors "));
    expect(framed).toHaveLength(1);
    expect(framed[0]).not.toMatch(/ (?:\*|https?:)(?: |$)/);
    expect(rules.filter((rule) => rule !== framed[0]).join("; ")).toBe(policyFor(microsoft));
  }
});

test("only what has a new name each time is kept for ever", () => {
  const kept = files.filter((file) => hostedHeaders(file)["Cache-Control"]?.includes("immutable"));
  expect(kept).toEqual(files.filter((file) => file.startsWith("scripts/")));
  const { output } = jest.requireActual<
    (env: unknown, options: object) => { readonly output: { readonly filename: string } }
  >("../../../webpack.config.cjs")({}, { mode: "production" });
  expect(output.filename).toMatch(/^scripts\/.*\[contenthash\]/);
});

test("no line is longer than Cloudflare takes", () => {
  const lines = readFileSync("docs/hosting/_headers", "utf8").split("\n");
  // developers.cloudflare.com/pages/configuration/headers: 2,000 characters a line.
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test("nothing is sent that Excel on the web cannot bear, and none of it is kept from a site above", () => {
  const sent = hosts.flatMap(([, host]) => files.flatMap((file) => Object.keys(host(file))));
  expect(sent.filter((name) => unbearableHeaders.includes(name))).toEqual([]);
});
