import * as fc from "fast-check";
import { bytesOf, requestsOf, type SheetWork } from "../../../src/workbook/highlights/requests";

const tab = { id: "1", name: "Plan", visible: true, protected: false };
const work = (addresses: readonly string[], rules: number): SheetWork => ({
  tab,
  rules: new Array<never>(rules),
  ids: new Set(),
  adding: addresses.map((address) => ({ address, of: { kind: "overdue", sheet: "Plan", cells: [] } })),
});
const anyWork = fc.tuple(fc.array(fc.string({ maxLength: 50 }), { maxLength: 4 }), fc.nat(3));

test("every sheet's work is sent once, in its order, and no request is too large that could be smaller", () => {
  fc.assert(
    fc.property(
      fc.array(anyWork, { maxLength: 30 }),
      fc.integer({ min: 1, max: 60_000 }),
      (given, largest) => {
        const works = given.map(([addresses, rules]) => work(addresses, rules));
        const requests = requestsOf(works, largest);
        expect(requests.flat()).toEqual(works);
        for (const request of requests) {
          const bytes = request.reduce((sum, each) => sum + bytesOf(each), 0);
          if (request.length > 1) expect(bytes).toBeLessThanOrEqual(largest);
          expect(request.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test("usual workbooks take one request", () => {
  const six = Array.from({ length: 50 }, () => work(Array<string>(6).fill("A".repeat(4_000)), 6));
  expect(requestsOf(six)).toHaveLength(1);
});
