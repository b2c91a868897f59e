import { readFileSync } from "node:fs";
import { hostedHeaders } from "../../../scripts/hosting/hostedHeaders.cjs";
import { developmentOrigin } from "../../../scripts/manifestFor.cjs";
import { markdownPage } from "./markdownPage";

const guide = markdownPage("docs/administrators.md");
const headers = Object.fromEntries(
  guide.code
    .filter((block) => block.startsWith("Content-Security-Policy: "))
    .flatMap((block) => block.split("\n"))
    .map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)] as const;
    }),
);
const kept = guide.tables
  .find(({ columns }) => columns.includes("`Cache-Control`"))
  ?.rows.map(([files = "", value = ""]) => [files, value.replaceAll("`", "")] as const);

test.each([
  ["`scripts/*`", "scripts/pane.0123.js"],
  ["`assets/*`", "assets/icon-16.png"],
  ["all others", "pane.html"],
])("the headers that the page names for %s are those to send", (named, file) => {
  const cacheControl = kept?.find(([files]) => files === named)?.[1];
  expect({ ...headers, "Cache-Control": cacheControl }).toEqual(hostedHeaders(file));
});

test("the page names every file of settings", () => {
  const targets = guide.links.map(({ target }) => target);
  expect(targets).toEqual(
    expect.arrayContaining(
      ["web.config", "staticwebapp.config.json", "nginx.conf", "_headers"].map((name) => `hosting/${name}`),
    ),
  );
});

test("the page says where a build without an address points", () => {
  expect(guide.text).toContain(`\`${developmentOrigin}\``);
});

test("the Excel that officers need is the one the manifest asks for", () => {
  const [, floor] =
    /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(floor).toBeDefined();
  expect(guide.text).toContain(`requirement set ExcelApi ${floor!}`);
});
