import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The TypeScript files of a folder and the folders in it, or only its own. */
export function filesIn(folder: string, deep: boolean): string[] {
  return readdirSync(folder, { recursive: deep, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .sort();
}

/** Numbers from 0 to 1 that are the same in every run. */
function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A random share of what the files declare, each function or value whole, as Stryker's ranges "file:from-to" of lines.
 * @param share 0 to 1
 */
export function declarationsOf(files: readonly string[], share: number): string[] {
  const draw = drawsFrom(20_261);
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
    return source.statements.flatMap((statement) => {
      const code = !ts.isImportDeclaration(statement) && !ts.isInterfaceDeclaration(statement);
      if (!code || draw() < 1 - share) return [];
      return [`${file}:${String(line(statement.getStart()))}-${String(line(statement.end))}`];
    });
  });
}
