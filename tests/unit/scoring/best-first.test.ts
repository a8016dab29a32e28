import fc from "fast-check";
import { expect, it } from "vitest";
import { bestFirst, bySupport } from "@/domain/scoring/best-first";

it("sorts as comparing does, however close or equal supports are", () => {
  const support = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 0.5, 0.5 + 2 ** -52, 0.5 + 2 ** -40, 1),
  );
  const scores = fc.array(fc.record({ id: fc.string({ maxLength: 3 }), support }), { maxLength: 200 });
  fc.assert(
    fc.property(scores, (given) => {
      expect(bestFirst(given)).toEqual(given.toSorted(bySupport));
    }),
  );
});
