import { readFileSync } from "node:fs";
import { markdownPage } from "./markdownPage";

interface Pages {
  readonly plugins: readonly { readonly userOptions?: { readonly contentSecurityPolicy: string } }[];
}

const { addInPages } = jest.requireActual<{ addInPages: (source: "shipped") => Pages }>(
  "../../../scripts/addInPages.cjs",
);
const guide = markdownPage("docs/administrators.md");
const headers = new Map(
  guide.code
    .filter((block) => block.startsWith("Content-Security-Policy: "))
    .flatMap((block) => block.split("\n"))
    .map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)] as const;
    }),
);

test("the policy to send is that of the pages, and says besides who may frame them", () => {
  const inPages = new Set(
    addInPages("shipped").plugins.flatMap(({ userOptions }) => userOptions?.contentSecurityPolicy ?? []),
  );
  expect(inPages.size).toBe(1);
  const sent = (headers.get("Content-Security-Policy") ?? "").split("; ");
  const framed = sent.filter((rule) => rule.startsWith("frame-ancestors "));
  expect(framed).toHaveLength(1);
  expect(framed[0]).not.toMatch(/ (?:\*|https?:)(?: |$)/);
  expect(sent.filter((rule) => rule !== framed[0]).join("; ")).toBe([...inPages][0]);
});

test("pages are asked for anew each time, and nothing is sent that Excel on the web cannot bear", () => {
  expect(headers.get("Cache-Control")).toBe("no-cache");
  expect([...headers.keys()]).toEqual([
    "Content-Security-Policy",
    "Cache-Control",
    "X-Content-Type-Options",
    "Referrer-Policy",
  ]);
});

test("scripts may be kept for ever, since their names change with what is in them", () => {
  const { output } = jest.requireActual<
    (env: unknown, options: object) => { readonly output: { readonly filename: string } }
  >("../../../webpack.config.cjs")({}, { mode: "production" });
  expect(output.filename).toContain("[contenthash]");
  const rows = guide.tables.flatMap(({ rows: own }) => own);
  const scripts = rows.find(([files]) => files === "`*.js`");
  expect(scripts?.[1]).toContain("immutable");
});

test("the Excel that officers need is the one the manifest asks for", () => {
  const [, floor] =
    /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(floor).toBeDefined();
  expect(guide.text).toContain(`requirement set ExcelApi ${floor!}`);
});
