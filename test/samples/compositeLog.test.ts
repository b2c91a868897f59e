import { log5000 } from "../../samples/content/14-composite-log-5000/compositeLog5000";
import { keptCounts } from "../../samples/content/14-composite-log-5000/keptCounts";
import type { Log } from "../../samples/content/14-composite-log-5000/logLines";
import { expectedOf } from "./expected";

const { asOf, totals, reviews, priorities } = expectedOf("14-composite-log-5000");
const log = log5000();
const ofReview = (name: string): Log => ({
  lines: log.lines.filter(({ review }) => review === name),
  recommendations: log.recommendations.filter(({ review }) => review === name),
});
const ofTheme = (name: string): Log => {
  const lines = log.lines.filter(({ theme }) => theme === name);
  const answered = new Set(lines.map(({ review, answers }) => `${review}: ${answers ?? ""}`));
  return {
    lines,
    recommendations: log.recommendations.filter(({ review, ref }) => answered.has(`${review}: ${ref}`)),
  };
};

test("the expectation of the long log is what its author kept account of", () => {
  const names = [...new Set(log.recommendations.map(({ review }) => review))];
  const themes = [...new Set(log.lines.map(({ theme }) => theme))];
  expect(totals).toEqual(keptCounts(log, asOf));
  expect(reviews).toEqual(
    names.map((name) => ({ name, sheets: ["Action log"], ...keptCounts(ofReview(name), asOf) })),
  );
  expect(priorities).toEqual(
    themes.map((name) => ({ name, ...keptCounts(ofTheme(name), asOf), stated: null, uncovered: null })),
  );
});

test("the log has 5,000 lines and every kind of line that an officer should look at", () => {
  expect(log.lines).toHaveLength(5000);
  expect(new Set(log.lines.map(({ grounding }) => grounding))).toEqual(
    new Set(["grounded", "additional", "noRecommendation", "notInReview", "notRecognised"]),
  );
  expect(new Set(log.lines.map(({ timescale }) => timescale.kind))).toEqual(
    new Set(["date", "continuing", "none", "unreadable"]),
  );
});

test("no review states a recommendation twice", () => {
  const refs = log.recommendations.map(({ review, ref }) => `${review}: ${ref}`);
  const texts = log.recommendations.map(({ review, text }) => `${review}: ${text}`);
  expect([new Set(refs).size, new Set(texts).size]).toEqual([refs.length, texts.length]);
});
