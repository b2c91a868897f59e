import { freeGrid } from "../../samples/grids/freeGrid";
import {
  expectNothingSilent,
  expectSheetsByHand,
  expectTotalsByHand,
} from "../../samples/hostile/expectHostile";
import { hostilePlans } from "../../samples/hostile/hostilePlans";
import { askedAndAnswered } from "./wholePlan";

// Through .xlsx and Office.js the same is held by test/report/hostile.test.ts.
test.each([...hostilePlans])("%s is read as it was worked out by hand", (_, made) => {
  const agreed = made.planAgreed === undefined ? [] : ["--plan-agreed", made.planAgreed];
  const words = ["--as-of", made.asOf, ...agreed];
  const { first, last } = askedAndAnswered(made.sheets.map(freeGrid), words, made.answers);
  expectNothingSilent(made, first.report);
  expectTotalsByHand(made, last.report);
  expectSheetsByHand(made, last.report);
});
