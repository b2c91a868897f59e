import path from "node:path";

interface Pages {
  readonly entry: Readonly<Record<string, string>>;
  readonly plugins: readonly {
    readonly userOptions?: {
      readonly filename: string;
      readonly officeJs: string;
      readonly contentSecurityPolicy: string;
    };
  }[];
}

const { addInPages } = jest.requireActual<{ addInPages: (source: "shipped" | "local") => Pages }>(
  "../../scripts/addInPages.cjs",
);
const microsoft = "https://appsforoffice.microsoft.com";
const pagesOf = (source: "shipped" | "local") =>
  addInPages(source).plugins.flatMap(({ userOptions }) => userOptions ?? []);

test("only the add-in's own sources are built into the pages that ship", () => {
  const source = path.resolve("src") + path.sep;
  const entries = Object.entries(addInPages("shipped").entry);
  expect(entries.map(([name]) => name)).toEqual(["pane", "commands", "dialog"]);
  expect(entries.filter(([, file]) => !file.startsWith(source))).toEqual([]);
});

test.each([
  ["shipped", `${microsoft}/lib/1/hosted/office.js`, `'self' ${microsoft}`],
  ["local", "/office-js/office.js", "'self'"],
] as const)("%s pages reach their own origin and Office.js, nobody else", (source, officeJs, allowed) => {
  const pages = pagesOf(source);
  expect(pages.map(({ filename }) => filename)).toEqual(["pane.html", "commands.html", "dialog.html"]);
  for (const page of pages) {
    expect(page.officeJs).toBe(officeJs);
    const rules = page.contentSecurityPolicy.split("; ");
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'none'", `script-src ${allowed}`, `connect-src ${allowed}`]),
    );
    expect(page.contentSecurityPolicy).not.toContain("unsafe-eval");
    expect(page.contentSecurityPolicy).not.toContain("*");
  }
});
