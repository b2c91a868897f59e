import { columnFigures, leavingOut } from "../../../bench/reading/columnsPart";
import { wordFigures } from "../../../bench/reading/wordsPart";

const seeds = [1, 2, 3];

test.each(Object.keys(leavingOut))("no core column is wrong in silence: %s", (name) => {
  const { judgements } = columnFigures(leavingOut[name]!, seeds);
  expect(judgements.flatMap(({ id, silent }) => silent.map((what) => `${id} ${what}`))).toEqual([]);
});

test("nine in ten columns are right without each row's own headings", () => {
  const { core, mustAsk, right, all, allRight } = columnFigures(
    leavingOut["each row's own headings left out"]!,
    seeds,
  );
  expect(right / (core - mustAsk)).toBeGreaterThanOrEqual(0.9);
  expect(allRight / all).toBeGreaterThanOrEqual(0.9);
});

test("with the product's own list hardly a core column is asked about", () => {
  const { core, mustAsk, right } = columnFigures(leavingOut["product's list"]!, seeds);
  expect(right / (core - mustAsk)).toBeGreaterThanOrEqual(0.97);
});

test.each(wordFigures())("all $all published $what are read", ({ all, wrong }) => {
  expect(all).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
