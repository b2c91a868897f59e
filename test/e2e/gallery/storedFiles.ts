import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export const storedFolder = path.resolve("test/data/gallery");

/** Whether what is found is to be stored instead of compared. Never where nobody would look at it. */
export const updating = process.env["UPDATE_GALLERY"] === "1" && process.env["CI"] === undefined;

/** What is stored under the name. Rejects where nothing is. */
export async function stored(name: string): Promise<Buffer> {
  try {
    return await readFile(path.join(storedFolder, name));
  } catch {
    throw new Error(
      `test/data/gallery/${name} is not there. Look at the state, then store it: UPDATE_GALLERY=1 npx jest --selectProjects browser --testPathPatterns test/e2e/gallery`,
    );
  }
}

export async function store(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(storedFolder, { recursive: true });
  await writeFile(path.join(storedFolder, name), content);
}
