import { RatingShape } from "../../src/pane/results/RatingShape";
import { ratings } from "../../src/plan/line";
import { markupOf } from "./shown";

const all = [...ratings, "asked"] as const;
const drawn = (rating: (typeof all)[number]): string => markupOf(<RatingShape rating={rating} />);

test("each rating is drawn in a shape of its own, unseen by screen readers and without a colour of its own", () => {
  const shapes = all.map(drawn);
  expect(new Set(shapes.map((markup) => markup.replace(/class="[^"]*"/g, ""))).size).toBe(all.length);
  for (const markup of shapes) {
    expect(markup).toMatch(/^<svg [^>]*aria-hidden="true"/);
    expect(markup).not.toMatch(/\b(fill|stroke)="/);
  }
});
