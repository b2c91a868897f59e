import { readdir } from "node:fs/promises";
import { galleryNames } from "../../../workbench/gallery/states/galleryGroups";
import { holdStates } from "./holdStates";
import { storedFolder } from "./storedFiles";

holdStates(0);

test("no two states have one name, and nothing is stored of a state that is not there", async () => {
  expect(new Set(galleryNames).size).toBe(galleryNames.length);
  const files = await readdir(storedFolder);
  const names = new Set(files.map((file) => file.replace(/\.(aria\.yml|png)$/, "")));
  expect([...names].sort()).toEqual([...galleryNames].sort());
});
