import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readFlags } from "../../../workbench/report/flags";
import { pages } from "./pages";

const code = pages.flatMap(({ file, code: own }) => own.map((text) => ({ file, text })));

interface Command {
  readonly file: string;
  readonly script: string;
  readonly words: readonly string[];
}

/** Every npm command of ours with words of its own, such as `npm start -- --excel`. */
const commands: readonly Command[] = code.flatMap(({ file, text }) =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*) -- ([^\n;&]+)/g)].map(
    ([, script = "", words = ""]) => ({ file, script, words: words.trim().split(/\s+/) }),
  ),
);

/** The flags that a script reads with parseArgs, as its source writes them. */
const flagsIn = (source: string): readonly string[] =>
  [...readFileSync(source, "utf8").matchAll(/^ {2}"?([a-z-]+)"?: \{ type: "(?:string|boolean)"/gm)].map(
    ([, flag = ""]) => `--${flag}`,
  );
const startFlags = flagsIn("workbench/serve/start.ts");

/** Whether a script understands these words. */
const understood: Readonly<Record<string, (words: readonly string[]) => boolean>> = {
  start: (words) => words.every((word) => startFlags.includes(word.replace(/=.*$/, ""))),
  report: (words) => readFlags(words).ok,
  bench: (words) => existsSync(path.join("bench", words[0] ?? "")),
  mutation: (words) =>
    words[0] === "--share"
      ? /^\d+$/.test(words[1] ?? "")
      : words.every((room) => existsSync(path.join("src", room))),
  "check-hosting": (words) => words.length === 1 && /^https:\/\/\S+$/.test(words[0] ?? ""),
};

test("every option that is named after a command is one of it", () => {
  expect(startFlags).toContain("--excel");
  expect(new Set(commands.map(({ script }) => script))).toEqual(new Set(Object.keys(understood)));
  expect(commands.filter(({ script, words }) => understood[script]?.(words) !== true)).toEqual([]);
});

const readme = pages.find(({ file }) => file === "README.md")!;
const flagRows = readme.tables.find(({ columns }) => columns[0] === "flag")?.rows ?? [];
const flags = flagRows.flatMap(([cell = ""]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, flag = ""]) => flag),
);

test.each(flags)("the report takes %s", (flag) => {
  const [name = "", ...value] = flag.split(" ");
  const words = value.length === 0 ? [name] : [name, value.join(" ").replaceAll('"', "")];
  expect(readFlags(["FILE.xlsx", ...words])).toEqual(expect.objectContaining({ ok: true }));
});

test("the README names every flag of the report", () => {
  const source = readFileSync("workbench/report/flags.ts", "utf8");
  const read = [...source.matchAll(/^ {2,}"?([a-z-]+)"?: \{ type: "(?:string|boolean)"/gm)].map(
    ([, flag = ""]) => `--${flag}`,
  );
  expect(read.length).toBeGreaterThan(5);
  const told = new Set(flags.map((flag) => flag.split(" ")[0]));
  expect(read.filter((flag) => !told.has(flag))).toEqual([]);
});

test("every run of jest that is named finds tests", () => {
  const projects = new Set(
    jest
      .requireActual<{ projects: readonly { displayName: string }[] }>("../../../jest.config.cjs")
      .projects.map(({ displayName }) => displayName),
  );
  const runs = code.flatMap(({ text }) =>
    [...text.matchAll(/\bjest --selectProjects (\w+) --testPathPatterns ([\w/.-]+)/g)].map(
      ([, project = "", pattern = ""]) => ({ project, pattern }),
    ),
  );
  expect(runs.length).toBeGreaterThan(0);
  const files = readdirSync("test", { recursive: true, encoding: "utf8" }).map((name) => `test/${name}`);
  const empty = runs.filter(
    ({ project, pattern }) =>
      !projects.has(project) || !files.some((file) => file.includes(pattern) && /\.test\.tsx?$/.test(file)),
  );
  expect(empty).toEqual([]);
});
