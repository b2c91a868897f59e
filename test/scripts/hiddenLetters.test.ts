import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Letters that nobody sees, and that make a text read otherwise than it runs: controls, soft hyphens, marks of direction
 * ("Trojan Source", CVE-2021-42574), widths of nothing, fillers, tags, and the variants that can carry a message.
 * Emoji's own joiner and variants are among them: code writes them as escapes.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** "file, line 3: U+202E" for each line that holds one. */
const hiddenIn = (file: string, text: string): string[] =>
  text.split("\n").flatMap((line, at) => {
    const code = hidden.exec(line.replace(/\t|\r$/g, ""))?.[0]?.codePointAt(0);
    return code === undefined ? [] : [`${file}, line ${at + 1}: U+${code.toString(16).toUpperCase()}`];
  });

const notOurs: ReadonlySet<string> = new Set([".git", "node_modules", "dist", ".cache", "coverage"]);
const binary = /\.(?:xlsx|png|ico|pdf|zip)$/;

function textFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return textFiles(place);
    return entry.isFile() && !binary.test(entry.name) ? [place] : [];
  });
}

test("no file of the project holds letters that nobody sees", () => {
  const files = textFiles(".");
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((file) => hiddenIn(file, readFileSync(file, "utf8")))).toEqual([]);
});

const codes = [0x202e, 0x2066, 0x200b, 0x200d, 0xfeff, 0xad, 0x0, 0x1b, 0x85, 0xfe0f, 0xe0041, 0x3164];

test.each(codes.map((code) => [code.toString(16).toUpperCase(), code] as const))(
  "a line with U+%s would be found",
  (name, code) => {
    const text = `one\ntw${String.fromCodePoint(code)}o\r\nthree`;
    expect(hiddenIn("a.ts", text)).toEqual([`a.ts, line 2: U+${name}`]);
  },
);

test("letters of other scripts, emoji and dashes are not hidden", () => {
  expect(hiddenIn("a.ts", "café – “Cymraeg” مكتمل 🟢 ✓ \u00a0\tand\r\nso on")).toEqual([]);
});
