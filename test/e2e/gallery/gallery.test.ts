import { readdir } from "node:fs/promises";
import { galleryNames } from "../../../workbench/gallery/states/galleryGroups";
import { hasBundled } from "../browser";
import { inGallery } from "./inGallery";
import { store, stored, storedFolder, updating } from "./storedFiles";
import { pictureFault } from "./storedPicture";

const gallery = inGallery();

// The longest result, of 5,000 actions, is made while the first states are looked at.
jest.setTimeout(120_000);

describe.each(galleryNames)("%s", (name) => {
  beforeAll(() => gallery.show(name));

  test("reads as it is stored", async () => {
    const tree = await gallery.tree();
    if (updating) await store(`${name}.aria.yml`, tree);
    expect(tree).toBe((await stored(`${name}.aria.yml`)).toString("utf8"));
  });

  // Other browsers draw letters otherwise; the one that came with the dependencies runs on Linux only, as CI does.
  if (hasBundled)
    test("looks as it is stored", async () => {
      expect(await pictureFault(name, await gallery.picture())).toBeNull();
    });

  test.each(["light", "dark", "forced"] as const)("has no accessibility fault, %s", async (mode) => {
    expect(await gallery.faults(mode)).toEqual([]);
  });

  test("fits 320 pixels", async () => {
    expect(await gallery.tooWideAt(320)).toBeLessThanOrEqual(0);
  });
});

test("no two states have one name, and nothing is stored of a state that is not there", async () => {
  expect(new Set(galleryNames).size).toBe(galleryNames.length);
  const files = await readdir(storedFolder);
  const names = new Set(files.map((file) => file.replace(/\.(aria\.yml|png)$/, "")));
  expect([...names].sort()).toEqual([...galleryNames].sort());
});
