import path from "node:path";
import ts from "typescript";

// The only files that may name what is above the manifest's floor, since they ask first whether it is there.
const asksFirst = new Set([
  "src/workbook/capability.ts",
  "src/workbook/run.ts",
  "src/workbook/reading/displayedColours.ts",
]);
const floor = 14;

/** "ExcelApi 1.20" in a declaration's documentation, where it names one. */
function minorVersionOf(declaration: ts.Declaration): number | null {
  const text = declaration.getSourceFile().text;
  const comment = ts
    .getLeadingCommentRanges(text, declaration.pos)
    ?.map(({ pos, end }) => text.slice(pos, end))
    .join("");
  const version = /\[Api set: ExcelApi (?:1\.(\d+)|BETA)/.exec(comment ?? "");
  return version ? Number(version[1] ?? Infinity) : null;
}

function membersUsed(): { member: string; file: string; version: number }[] {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const files = ts.sys.readDirectory("src", [".ts", ".tsx"]);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found: { member: string; file: string; version: number }[] = [];
  for (const source of program.getSourceFiles()) {
    const file = path.relative(process.cwd(), source.fileName).replaceAll("\\", "/");
    if (!file.startsWith("src/")) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
        const versions = declared
          .filter((declaration) => declaration.getSourceFile().fileName.includes("office-js"))
          .map(minorVersionOf)
          .filter((version) => version !== null);
        // Overloads: the oldest form decides.
        if (versions.length > 0) found.push({ member: node.text, file, version: Math.min(...versions) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

test("nothing above ExcelApi 1.14 is used without asking first", () => {
  const used = membersUsed();
  // Had the check found nothing to look at, it would pass whatever the code does.
  expect(used.map(({ member }) => member)).toEqual(
    expect.arrayContaining(["getRowProperties", "customProperties"]),
  );
  expect(used.filter(({ version, file }) => version > floor && !asksFirst.has(file))).toEqual([]);
});
