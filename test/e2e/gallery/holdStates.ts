import { galleryNames } from "../../../workbench/gallery/states/galleryGroups";
import { hasBundled } from "../browser/browser";
import { inGallery } from "./inGallery";
import { store, stored, updating } from "./storedFiles";
import { pictureFault } from "./storedPicture";

/**
 * Holds every second state of the gallery, from the first or from the second on: its tree and picture as stored, no
 * accessibility fault, and room enough at 320 pixels. Two files take half each, so that they run side by side.
 */
export function holdStates(from: 0 | 1): void {
  const gallery = inGallery();

  // The longest result, of 5,000 actions, is made while the first states are looked at.
  jest.setTimeout(120_000);

  describe.each(galleryNames.filter((_, at) => at % 2 === from))("%s", (name) => {
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
}
