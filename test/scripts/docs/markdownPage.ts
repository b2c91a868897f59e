import { readFileSync } from "node:fs";

/** A table of a page, and the heading it stands under. */
export interface PageTable {
  readonly under: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PageLink {
  /** The words, or what a picture shows to those who cannot see it. */
  readonly text: string;
  readonly target: string;
  readonly isPicture: boolean;
}

export interface MarkdownPage {
  readonly file: string;
  readonly text: string;
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  readonly tables: readonly PageTable[];
  /** What stands in `code`, in the lines and in blocks. */
  readonly code: readonly string[];
}

const withoutBlocks = (text: string): string => text.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, "");
const withoutCode = (text: string): string => withoutBlocks(text).replace(/`[^`\n]+`/g, "");

/** Small letters, digits, hyphens; spaces as hyphens; a heading that stands twice gets a number. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = withoutBlocks(text)
    .split("\n")
    .flatMap((line) => /^#{1,6} (.+)$/.exec(line)?.[1] ?? [])
    .map((heading) => {
      const slug = heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-");
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    });
  return new Set(anchors);
}

function linksOf(text: string): PageLink[] {
  return [...withoutCode(text).matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(
    ([, mark, words = "", target = ""]) => ({ text: words, target, isPicture: mark === "!" }),
  );
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function tablesOf(text: string): PageTable[] {
  const tables: { under: string; columns: string[]; rows: string[][] }[] = [];
  let under = "";
  let inTable = false;
  for (const line of withoutBlocks(text).split("\n")) {
    under = /^#{1,6} (.+)$/.exec(line)?.[1] ?? under;
    if (!line.startsWith("|")) inTable = false;
    else if (!inTable) {
      inTable = true;
      tables.push({ under, columns: cellsOf(line), rows: [] });
    } else if (!/^\|[\s:|-]*-[\s:|-]*\|$/.test(line)) tables.at(-1)?.rows.push(cellsOf(line));
  }
  return tables;
}

/** Reads a page of documentation: its headings, links, tables and code. */
export function markdownPage(file: string): MarkdownPage {
  const text = readFileSync(file, "utf8");
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block.trim());
  const inLines = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return {
    file,
    text,
    anchors: anchorsOf(text),
    links: linksOf(text),
    tables: tablesOf(text),
    code: [...blocks, ...inLines],
  };
}
