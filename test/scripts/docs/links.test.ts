import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { guideFiles, pages } from "./pages";
import { markdownPage } from "./markdownPage";

const pictureFolder = "docs/pictures";
const links = pages.flatMap(({ file, links: own }) => own.map((link) => ({ file, ...link })));
const isOutside = ({ target }: { readonly target: string }) => /^[a-z]+:/.test(target);
const inside = links.filter((link) => !isOutside(link));
const fileOf = ({ file, target }: { readonly file: string; readonly target: string }): string => {
  const [name = ""] = target.split("#");
  return name === "" ? file : path.join(path.dirname(file), name);
};

test("there are pages, links, anchors and pictures to look at", () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(inside.length).toBeGreaterThan(20);
  expect(inside.some(({ target }) => target.includes("#"))).toBe(true);
  expect(inside.some(({ isPicture }) => isPicture)).toBe(true);
});

test("every link leads to a file of the project", () => {
  expect(inside.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
});

test("every anchor is a heading of its page", () => {
  const dead = inside.filter((link) => {
    const [, anchor] = link.target.split("#");
    return anchor !== undefined && !markdownPage(fileOf(link)).anchors.has(anchor);
  });
  expect(dead).toEqual([]);
});

test("every picture is used, and says in words what it shows", () => {
  const shown = inside.filter(({ isPicture }) => isPicture);
  const used = new Set(shown.map((link) => fileOf(link)));
  const there = readdirSync(pictureFolder).map((name) => path.join(pictureFolder, name));
  expect(there.filter((picture) => !used.has(picture))).toEqual([]);
  expect(shown.filter(({ text }) => text.length < 20)).toEqual([]);
});

test("the README leads to every guide before its commands", () => {
  const readme = pages.find(({ file }) => file === "README.md")!;
  const [first = ""] = readme.text.split("## Commands");
  expect(guideFiles.filter((file) => !first.includes(`(${file})`))).toEqual([]);
});
