import { existsSync, readFileSync } from "node:fs";
import { pages } from "./pages";

interface Project {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}

const project = JSON.parse(readFileSync("package.json", "utf8")) as Project;
const code = pages.flatMap(({ file, code: own }) => own.map((text) => ({ file, text })));

/** The names of npm's own commands are not scripts. */
const npmItself = new Set(["ci", "install"]);

test("every npm command that is named is there", () => {
  const named = code.flatMap(({ file, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)/g)].map(([, name = ""]) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !npmItself.has(name) && !(name in project.scripts))).toEqual([]);
});

const folders = "src|test|scripts|docs|samples|workbench|bench|assets";
const isPath = new RegExp(`^(?:(?:${folders})/[\\w./-]+|[\\w-]+\\.(?:json|xml|mjs|cjs|cts))$`);

// What a command makes, and a fresh copy has not.
const made = new Set(["bench/results.json"]);

test("every file that is named is there", () => {
  const named = code.filter(({ text }) => isPath.test(text));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ text }) => !made.has(text) && !existsSync(text))).toEqual([]);
});

test("the change log has the version of the project and of the manifest", () => {
  const { text } = pages.find(({ file }) => file === "CHANGELOG.md")!;
  const [, manifest] = /<Version>([\d.]+)<\/Version>/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(text).toContain(`## [${project.version}]`);
  expect(text).toContain(`**Manifest**: ${manifest!}`);
});
