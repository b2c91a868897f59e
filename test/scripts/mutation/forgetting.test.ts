import { loadForgetting } from "../../../scripts/mutation/forgetting.cjs";

test("what modules remember is forgotten, what they know from loading stays", () => {
  let known = new Map<string, number>();
  let memory = new Map<string, number>();
  let marks = new WeakMap<object, number>();
  const forget = loadForgetting(() => {
    known = new Map([["one", 1]]);
    memory = new Map();
    marks = new WeakMap();
  });
  const key = {};
  memory.set("two", 2);
  marks.set(key, 3);
  expect([known.get("one"), memory.get("two"), marks.get(key)]).toEqual([1, 2, 3]);
  forget();
  expect([known.get("one"), memory.get("two"), marks.get(key)]).toEqual([1, undefined, undefined]);
});

test("maps made afterwards are the usual ones", () => {
  const usual = [Map, WeakMap];
  loadForgetting(() => undefined);
  expect([Map, WeakMap]).toEqual(usual);
});
