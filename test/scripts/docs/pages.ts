import { readdirSync } from "node:fs";
import { markdownPage, type MarkdownPage } from "./markdownPage";

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);

/** The pages of documentation, by their file. */
export const guideFiles: readonly string[] = pagesIn("docs");

/** Every page that people read about the project. */
export const pages: readonly MarkdownPage[] = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...guideFiles,
  ...pagesIn(".github"),
  ...pagesIn(".github/ISSUE_TEMPLATE"),
].map(markdownPage);
