import { existsSync, readFileSync } from "node:fs";
import { developmentOrigin } from "../../scripts/manifestFor.cjs";
import { pngSize } from "./pngSize";
import { everyElement, readXml } from "./readXml";

const xml = readFileSync("manifest.xml", "utf8");
const root = readXml(xml);
const elements = everyElement(root);
const named = (name: string) => elements.filter((element) => element.name === name);
const only = (name: string) => {
  const found = named(name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const value = (element: { readonly attributes: Readonly<Record<string, string>> }) =>
  element.attributes["DefaultValue"] ?? "";

const resources = only("Resources").children.flatMap(({ name: kind, children }) =>
  children.map((child) => ({ kind, id: child.attributes["id"] ?? "", text: value(child) })),
);
const references = elements.flatMap(({ name, attributes }) =>
  attributes["resid"] === undefined ? [] : [{ name, resid: attributes["resid"] }],
);
const addresses = elements.map(value).filter((text) => text.includes("://"));

describe("the manifest as a whole", () => {
  test("is a task pane add-in for Excel alone", () => {
    expect(root.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(named("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  test("has an id in GUID form and a version of four parts", () => {
    expect(only("Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(only("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("asks for ExcelApi 1.14 and nothing above it", () => {
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.14" },
    ]);
    expect(named("bt:Set")).toEqual([]);
  });

  test("may read and write the workbook, and names no other domain", () => {
    expect(only("Permissions").text).toBe("ReadWriteDocument");
    expect(named("AppDomain")).toEqual([]);
  });

  // The schema fixes the order; Excel refuses a manifest in another.
  test("has its parts in the order of the schema", () => {
    expect(root.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(only("DesktopFormFactor").children.map(({ name }) => name)).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
  });
});

describe("the ribbon", () => {
  test("has two buttons on the Home tab", () => {
    expect(only("OfficeTab").attributes["id"]).toBe("TabHome");
    expect(named("Action").map(({ attributes }) => attributes["xsi:type"])).toEqual([
      "ExecuteFunction",
      "ShowTaskpane",
    ]);
    expect(only("FunctionName").text).toBe("refreshSummary");
  });

  test("gives every button a label, a supertip, icons and an action, in that order", () => {
    for (const control of named("Control")) {
      expect(control.children.map(({ name }) => name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  // Sizes 16, 32 and 80 are required: office-js-docs-reference, docs/manifest/icon.md.
  test("gives every icon the sizes that Excel needs", () => {
    for (const icon of named("Icon")) {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
      for (const { attributes } of icon.children)
        expect(attributes["resid"]).toBe(`icon.${attributes["size"]!}`);
    }
  });

  test("uses every id once", () => {
    const ids = [...named("Group"), ...named("Control")].map(({ attributes }) => attributes["id"]!);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("resources", () => {
  const kindOf: Readonly<Record<string, string>> = {
    Title: "bt:ShortStrings",
    Label: "bt:ShortStrings",
    Description: "bt:LongStrings",
    "bt:Image": "bt:Images",
    FunctionFile: "bt:Urls",
    SourceLocation: "bt:Urls",
    LearnMoreUrl: "bt:Urls",
  };

  test("every reference finds a resource of the right kind", () => {
    expect(references.length).toBeGreaterThan(0);
    for (const { name, resid } of references) {
      expect(resources).toContainEqual(expect.objectContaining({ id: resid, kind: kindOf[name] }));
    }
  });

  test("every resource is used, and has an id of its own", () => {
    const ids = resources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !references.some(({ resid }) => resid === id))).toEqual([]);
  });
});

// Limits: office-js-docs-reference, docs/manifest: displayname.md, description.md, resources.md (ids, strings and
// addresses), group.md and control.md (ids).
const lengths: readonly (readonly [what: string, most: number, texts: readonly string[]])[] = [
  ["the display name", 125, [value(only("DisplayName"))]],
  ["the description", 250, named("Description").map(value)],
  ["short strings", 125, resources.filter(({ kind }) => kind === "bt:ShortStrings").map(({ text }) => text)],
  ["long strings", 250, resources.filter(({ kind }) => kind === "bt:LongStrings").map(({ text }) => text)],
  ["resource ids", 32, resources.map(({ id }) => id)],
  [
    "group and button ids",
    125,
    [...named("Group"), ...named("Control")].map((e) => e.attributes["id"] ?? ""),
  ],
  ["addresses", 2048, addresses],
];
test.each(lengths)("%s have at most %d characters", (_what, most, texts) => {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(most);
});

test("strings are not empty", () => {
  for (const { text } of resources) expect(text.trim()).not.toBe("");
});

describe("addresses", () => {
  test("are all https, at the development server", () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(new URL(address).origin).toBe(developmentOrigin);
  });

  test("name the pages that are built, the help page, and icons by their plain names", () => {
    const paths = new Set(addresses.map((address) => new URL(address).pathname));
    expect([...paths].filter((path) => !path.startsWith("/assets/")).sort()).toEqual([
      "/commands.html",
      "/pane.html",
    ]);
    for (const path of paths) if (path.startsWith("/assets/")) expect(existsSync(path.slice(1))).toBe(true);
  });

  // Task pane add-ins: 32 and 64 pixels, docs/manifest/iconurl.md and highresolutioniconurl.md.
  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is an icon of %d pixels", (name, size) => {
    expect(value(only(name))).toBe(`${developmentOrigin}/assets/icon-${size}.png`);
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  test("every icon of the ribbon is as large as it says", () => {
    for (const { attributes } of named("bt:Image").filter(
      (image) => image.attributes["resid"] !== undefined,
    )) {
      const size = Number(attributes["size"]);
      const address = resources.find(({ id }) => id === attributes["resid"])!.text;
      expect(pngSize(new URL(address).pathname.slice(1))).toEqual([size, size]);
    }
  });
});
