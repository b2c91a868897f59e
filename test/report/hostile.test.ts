import { buildFreeWorkbook } from "../../samples/buildWorkbook";
import type { Report } from "../../workbench/report/reportShape";
import {
  expectNothingSilent,
  expectSheetsByHand,
  expectTotalsByHand,
} from "../samples/hostile/expectHostile";
import { hostilePlans } from "../samples/hostile/hostilePlans";
import { askedAndAnswered } from "./officer";

test("there are enough of them", () => {
  expect(hostilePlans.size).toBeGreaterThanOrEqual(15);
});

describe.each([...hostilePlans])("%s", (_, made) => {
  let first: Report;
  let last: Report;
  beforeAll(async () => {
    const bytes = await buildFreeWorkbook({ saved: made.asOf, sheets: made.sheets });
    ({ first, last } = await askedAndAnswered({ ...made, bytes }, made.answers));
  });

  test("gives the right totals or a question, never a silent wrong total", () => {
    expectNothingSilent(made, first);
  });

  test("gives the totals worked out by hand once its questions are answered", () => {
    expectTotalsByHand(made, last);
  });

  test("takes its sheets for what they are", () => {
    expectSheetsByHand(made, last);
  });
});
