import { declarationsOf, filesIn } from "../../../scripts/mutation/share";
import { rooms } from "../../../scripts/mutation/rooms";

const files = filesIn("src/plan/cells", true);

test("a share of nothing is nothing, of all it is every declaration, and of half some, the same in every run", () => {
  const all = declarationsOf(files, 1);
  const half = declarationsOf(files, 0.5);
  expect(declarationsOf(files, 0)).toEqual([]);
  expect(new Set(all.map((range) => range.split(":")[0]))).toEqual(new Set(files));
  expect(half.length).toBeGreaterThan(all.length / 3);
  expect(half.length).toBeLessThan((all.length * 2) / 3);
  expect(declarationsOf(files, 0.5)).toEqual(half);
  expect(all).toEqual(expect.arrayContaining(half));
});

test("every file of the two folders is in exactly one room", () => {
  const inRooms = rooms().flatMap((room) => filesIn(`src/${room}`, room.includes("/")));
  const inFolders = ["src/plan", "src/summary"].flatMap((folder) => filesIn(folder, true));
  expect(inRooms.toSorted()).toEqual(inFolders.toSorted());
});
