import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certificateEffect, type ReviewShift } from "@/domain/agreement/certificate-effect";
import { changeWords, effectFinding, effectNote } from "@/domain/agreement/certificate-effect-words";
import { LEAST_REVIEWS } from "@/domain/agreement/least-reviews";
import { RUNS } from "@/tests/unit/scoring/arbitraries";

const still: ReviewShift = { ratings: 4, sum: 0, raised: 0, lowered: 0, crossed: 0 };
const once: ReviewShift = { ...still, sum: 1, raised: 1 };
const reviews = (count: number, one: ReviewShift = still) => Array.from({ length: count }, () => one);

const shift = fc
  .array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 16 })
  .map((moves): ReviewShift => {
    return {
      ratings: moves.length,
      sum: moves.reduce((sum, one) => sum + one, 0),
      raised: moves.filter((one) => one > 0).length,
      lowered: moves.filter((one) => one < 0).length,
      crossed: 0,
    };
  });

describe("certificateEffect", () => {
  it("takes its range from the spread between reviews", () => {
    const { change, ...counts } = certificateEffect([once, ...reviews(9)]);
    expect(counts).toEqual({ reviews: 10, ratings: 40, raised: 1, lowered: 0, crossed: 0 });
    expect(change?.mean).toBeCloseTo(0.025, 12);
    expect(change?.low).toBeCloseTo(0.025 - 0.025 * 1.8331129326562372, 9);
    expect(change?.high).toBeCloseTo(0.025 + 0.025 * 1.8331129326562372, 9);
  });

  it("gives no number below ten reviews with a level", () => {
    expect(certificateEffect(reviews(LEAST_REVIEWS - 1)).change).toBeNull();
    const blank = { ...still, ratings: 0, crossed: 3 };
    expect(certificateEffect([...reviews(LEAST_REVIEWS - 1), blank]).change).toBeNull();
    expect(certificateEffect(reviews(LEAST_REVIEWS)).change).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it("holds the mean, does not depend on the order, and turns round with the changes", () => {
    fc.assert(
      fc.property(fc.array(shift, { minLength: LEAST_REVIEWS, maxLength: 30 }), (shifts) => {
        const { change } = certificateEffect(shifts);
        const turned = certificateEffect(
          shifts
            .toReversed()
            .map((one) => ({ ...one, sum: -one.sum, raised: one.lowered, lowered: one.raised })),
        ).change;
        const [sum, ratings] = [
          shifts.reduce((all, one) => all + one.sum, 0),
          shifts.reduce((all, one) => all + one.ratings, 0),
        ];
        expect(change?.mean).toBeCloseTo(sum / ratings, 12);
        expect(change?.low).toBeLessThanOrEqual(change?.mean ?? 0);
        expect(turned?.high).toBeCloseTo(-(change?.low ?? 0), 9);
      }),
      RUNS,
    );
  });
});

describe("the words of the certificate effect", () => {
  it("say nothing as long as nothing is known", () => {
    const none = certificateEffect([]);
    expect(effectFinding(none)).toBe("No review has gone on to the certificates yet");
    const few = certificateEffect([once]);
    expect(effectFinding(few)).toBe("Too few reviews to say what the certificates change");
    expect(effectNote(few)).toBe(
      "1 of 4 ratings changed, upwards, in 1 confirmed review. From 10 reviews on, the mean change is given with its range.",
    );
  });

  it("say which way, only where the range does", () => {
    expect(effectFinding(certificateEffect([once, ...reviews(9)]))).toContain("little, if at all");
    expect(effectFinding(certificateEffect(reviews(12, once)))).toBe(
      "Ratings rise once certificates are shown",
    );
    expect(effectFinding(certificateEffect(reviews(12, { ...still, sum: -1, lowered: 1 })))).toContain(
      "fall",
    );
  });

  it("count, and keep what went between no evidence and a level apart", () => {
    const mixed = [...reviews(8, once), ...reviews(3), { ...still, sum: -1, lowered: 1, crossed: 2 }];
    expect(effectNote(certificateEffect(mixed))).toBe(
      "9 of 48 ratings changed, 8 of them upwards, in 12 confirmed reviews. 2 more went between “no evidence” and a level, which is in no mean. The mean change is +0.15 levels, range +0.06 to +0.23.",
    );
    expect(effectNote(certificateEffect(reviews(12)))).toBe(
      "None of 48 ratings changed, in 12 confirmed reviews.",
    );
  });

  it("write changes with their sign", () => {
    expect([0.018, -0.018, 0.001, -0.001].map(changeWords)).toEqual(["+0.02", "−0.02", "0.00", "0.00"]);
  });
});
