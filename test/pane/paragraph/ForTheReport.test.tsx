import { ForTheReport } from "../../../src/pane/paragraph/ForTheReport";
import { firstParagraphView, type ParagraphView } from "../../../src/pane/paragraph/paragraphView";
import type { Plan } from "../../../src/plan/plan";
import { withParagraphs } from "../../../src/summary/paragraph/withParagraphs";
import { summarise } from "../../../src/summary/summarise";
import type { Summary } from "../../../src/summary/summary";
import { line, refreshed } from "../sampleRefreshed";
import { markupOf, textOf } from "../shown";

const other: Plan["lines"][number] = {
  ...line,
  row: 10,
  review: "Review B",
  rating: "green",
  complete: true,
  timing: "finished",
};
const plan: Plan = { ...refreshed.plan, lines: [line, other] };
const summary = summarise(plan, null);

const report = (view: Partial<ParagraphView> = {}, told: Summary = summary, of: Plan = plan) => (
  <ForTheReport
    plan={of}
    summary={told}
    view={{ ...firstParagraphView, ...view }}
    setView={() => undefined}
  />
);

test("the full paragraph stands first, with a choice of length and a way to copy it", () => {
  const text = textOf(report());
  expect(text).toContain(`${summary.paragraph} Copy`);
  expect(text).toMatch(/^For the committee report Length Short Full /);
  expect(markupOf(report())).toMatch(/<button[^>]*aria-label="Copy the paragraph"/);
});

test("the short one is told from the same figures", () => {
  const short = withParagraphs(summary, plan, "short");
  const text = textOf(report({ style: "short", open: ["Review B"] }));
  expect(short.paragraph).not.toBe(summary.paragraph);
  expect(text).toContain(`${short.paragraph} Copy`);
  expect(text).not.toContain(summary.paragraph);
  expect(text).toContain(`Review B ${short.reviews[1]?.paragraph ?? "missing"} Copy`);
});

test("each of several reviews has its own, folded under its name", () => {
  const [first, second] = summary.reviews;
  expect(textOf(report())).toMatch(/Review A Review B$/);
  const open = report({ open: ["Review A"] });
  expect(textOf(open)).toContain(`Review A ${first?.paragraph ?? "missing"} Copy Review B`);
  expect(textOf(open)).not.toContain(second?.paragraph);
  expect(markupOf(open)).toContain('aria-label="Copy the paragraph about Review A"');
});

test("one review alone is the whole", () => {
  const one = { ...plan, lines: [line] };
  expect(markupOf(report({}, summarise(one, null), one))).not.toContain("<h3");
});

test("without a paragraph there is no section", () => {
  expect(markupOf(report({}, { ...summary, paragraph: "" }))).toBe("");
});

test("words from the workbook stay words", () => {
  const tricky = '<img src=x onerror="alert(1)">';
  const odd = { ...plan, lines: [{ ...line, review: tricky }, other] };
  const markup = markupOf(report({ open: [tricky] }, summarise(odd, null), odd));
  expect(markup).not.toContain("<img");
  expect(markup).toContain("&lt;img");
});
